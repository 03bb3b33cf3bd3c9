// `notulen stream` as another engine runs it: lines in, lines out, in order, whatever stands in them.

#include "support/program.hpp"

namespace {

std::string minutes(int day) {
  return R"(Notulen bestuur\n\nDatum: )" + std::to_string(day) + R"( mei 2022\nAanwezig: Bram Zand\n\n1. Opening\nBram opent.)";
}

}  // namespace

using Stream = Program;

TEST_F(Stream, OneLineAMeetingWithItsId) {
  struct Row {
    std::string in;
    const char* out;  // begins the line
  };
  const Row rows[] = {
      {R"({"id": 7, "text": ")" + minutes(1) + "\"}", R"({"id":7,"format":"notulen/1")"},
      {R"({"text": ")" + minutes(2) + R"(", "id": "twee\u0000"})", "{\"id\":\"twee\\u0000\",\"format\""},
      {R"({"id": {"b": [1, null]}, "text": "", "more": true})", R"({"id":{"b":[1,null]},"error":"is empty"})"},
      {R"({"text": "x"})", R"({"id":null,"format")"},
      {R"({"id": 9})", R"({"id":9,"error":"has no `text`"})"},
      {R"({"id": 9, "text": 5})", R"({"id":9,"error":"`text` is no string"})"},
      {R"({"id": 9, "text": "\u0001\u0002\u0003"})", R"({"id":9,"error":")"},
      {R"({"id": 9, "text": "half)", R"({"id":null,"error":"is no JSON object in one line"})"},
      {"[1]", R"({"id":null,"error":"is no JSON object in one line"})"},
      {"\xff\xfe", R"({"id":null,"error":"is no JSON object in one line"})"},
      {R"({"id":)" + std::string(100'000, '[') + "}", R"({"id":null,"error":)"},
  };
  std::string in;
  for (const Row& row : rows) in += row.in + "\n";
  write("in", in + "\n  \n");
  for (const char* jobs : {"1", "4"}) {
    const Ran ran = run("notulen stream < in --jobs " + std::string(jobs));
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.err, "");
    std::size_t at = 0;
    for (const Row& row : rows) {
      const std::size_t end = ran.out.find('\n', at);
      ASSERT_NE(end, std::string::npos) << row.in;
      EXPECT_TRUE(ran.out.substr(at, end - at).starts_with(row.out)) << ran.out.substr(at, 200);
      at = end + 1;
    }
    EXPECT_EQ(at, ran.out.size());
  }
  EXPECT_TRUE(has(run("head -1 in | notulen stream").out, R"("date":"2022-05-01")"));
  EXPECT_EQ(run("head -1 in | notulen stream").code, 0);
  EXPECT_EQ(run("notulen stream < /dev/null").out, "");
}

TEST_F(Stream, TheLastLineNeedsNoEnd) {
  write("in", R"({"id": 1, "text": ")" + minutes(1) + "\"}");
  EXPECT_EQ(lines(run("notulen stream < in").out), 1U);
}

TEST_F(Stream, NamesOfFiles) {
  write("naam met\nregel", read("a.txt"));
  const Ran ran = run("printf '%s\\0' a.txt nergens 'naam met\nregel' b.txt . | notulen stream -0");
  EXPECT_EQ(ran.code, 1);
  ASSERT_EQ(lines(ran.out), 5U) << ran.out;
  EXPECT_TRUE(ran.out.starts_with(R"({"id":"a.txt","format")"));
  EXPECT_TRUE(has(ran.out, "\n{\"id\":\"nergens\",\"error\":\"No such file or directory\"}\n{\"id\":\"naam met\\nregel\",\"format\"")) << ran.out;
  EXPECT_TRUE(has(ran.out, "{\"id\":\".\",\"error\":\"is a directory\"}\n"));
}

// Whoever sends a line and waits for its answer gets it, also without --flush: nothing else is there to read.
TEST_F(Stream, AnswersBeforeTheInputEnds) {
  for (const char* flush : {"", "--flush"}) {
    const Ran ran = run("coproc \"$NOTULEN\" stream " + std::string(flush) + R"(
for day in 1 2 3; do
  printf '{"id": %s, "text": "Notulen bestuur\\n\\nDatum: %s mei 2022\\n"}\n' $day $day >&${COPROC[1]}
  read -r -t 20 -u ${COPROC[0]} line && printf '%.8s\n' "$line"
done)");
    EXPECT_EQ(ran.out, "{\"id\":1,\n{\"id\":2,\n{\"id\":3,\n") << flush << ran.err;
  }
}

TEST_F(Stream, TheOrderIsThatOfTheInput) {
  std::string in;
  for (int i = 0; i < 200; ++i) in += "{\"id\": " + std::to_string(i) + ", \"text\": \"" + (i % 50 == 0 ? minutes(3) + std::string(20000, 'a') : minutes(i % 28 + 1)) + "\"}\n";
  write("in", in);
  const Ran ran = run(R"(notulen stream --jobs 5 < in | sed -E 's/^\{"id":([0-9]+),.*/\1/' | diff - <(seq 0 199))");
  EXPECT_EQ(ran.code, 0) << ran.out;
}

// Two workers under GNU parallel, one of them killed on the way; the re-run does what was left.
TEST_F(Stream, UnderGnuParallel) {
  if (std::system("command -v parallel >/dev/null") != 0) GTEST_SKIP() << "GNU parallel is not here";
  const Ran ran = run(R"bash(
mkdir in done
for i in $(seq 1 40); do
  for k in 1 2 3; do printf '{"id": "%s-%s", "text": "Notulen bestuur\\n\\nDatum: %s mei 2022\\nAanwezig: Bram Zand\\n\\n1. Opening\\nBram opent."}\n' $i $k $((i % 28 + 1)); done > in/$i.jsonl
done
cat > work <<'END'
#!/bin/bash
[ "$1" != 17 ] || [ -e killed ] || { touch killed; kill -9 $$; }
"$NOTULEN" stream < in/$1.jsonl > done/$1.partial && mv done/$1.partial done/$1.jsonl
END
chmod +x work
export NOTULEN
seq 1 40 | parallel -j2 --joblog log ./work >/dev/null 2>&1
ls done | wc -l
seq 1 40 | parallel -j2 --joblog log --resume-failed ./work 2>/dev/null
cat done/*.jsonl | sed -E 's/^\{"id":"([^"]*)",.*/\1/' | sort > ids
cat in/*.jsonl | sed -E 's/^\{"id": "([^"]*)",.*/\1/' | sort | diff - ids && wc -l < ids)bash");
  EXPECT_EQ(ran.out, "39\n120\n") << ran.err;
}

// An array job on a Slurm of one node: each task converts its part, and the parts are the whole. Daemons on a busy machine
// may be slow to find each other, so that this runs when asked for.
TEST_F(Stream, ShardsUnderSlurm) {
  if (std::getenv("NOTULEN_CLUSTER") == nullptr) GTEST_SKIP() << "set NOTULEN_CLUSTER to try Slurm";
  if (std::system("[ $(id -u) = 0 ] && command -v slurmctld slurmd sbatch munged >/dev/null") != 0) GTEST_SKIP() << "not root, or no Slurm here";
  const Ran ran = run("mkdir many; for i in $(seq 1 50); do cp a.txt many/$i.txt; done; notulen convert many --out whole --quiet\n" NOTULEN_SOURCE_DIR
                      "/tests/cli/slurm \"$NOTULEN\" many shards 4 && diff -r whole shards && ls shards | wc -l");
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_EQ(ran.out, "50\n") << ran.out << ran.err;
}
