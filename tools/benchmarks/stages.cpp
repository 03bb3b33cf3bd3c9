// How fast each stage is, with the stages before it done already: bench-stages FILE, and the options of Google Benchmark.

#include <benchmark/benchmark.h>

#include <iostream>
#include <string>

#include "decode.hpp"
#include "files.hpp"
#include "layout.hpp"
#include "notulen.hpp"
#include "outline.hpp"

namespace {

using namespace notulen;

void bytes(benchmark::State& state, const std::string& text) {
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text.size()));
}

void add_stages(const std::string& text) {
  const Vocabulary& words = Vocabulary::built_in();
  benchmark::RegisterBenchmark("decode", [&](benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(decode(text, ""));
    bytes(state, text);
  });
  benchmark::RegisterBenchmark("layout", [&](benchmark::State& state) {
    const DecodeResult decoded = decode(text, "");
    for (auto _ : state) benchmark::DoNotOptimize(lay_out(*decoded.decoded, words));
    bytes(state, text);
  });
  benchmark::RegisterBenchmark("outline", [&](benchmark::State& state) {
    const DecodeResult decoded = decode(text, "");
    const Layout layout = lay_out(*decoded.decoded, words);
    for (auto _ : state) benchmark::DoNotOptimize(outline(layout.segments, words));
    bytes(state, text);
  });
  benchmark::RegisterBenchmark("parse, all stages", [&](benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(parse(text));
    bytes(state, text);
  });
  benchmark::RegisterBenchmark("JSON", [&](benchmark::State& state) {
    const Result result = parse(text);
    for (auto _ : state)
      for (const Document& document : result.documents) benchmark::DoNotOptimize(to_json(document));
    bytes(state, text);
  });
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (argc != 2) {
    std::cerr << "bench-stages: wants one FILE\n";
    return 2;
  }
  const FileBytes input = read_file(argv[1]);
  if (input.error || decode(input.bytes, "").error) {
    complain(argv[1], input.error.value_or("no text"));
    return 1;
  }
  add_stages(input.bytes);
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return 0;
}
