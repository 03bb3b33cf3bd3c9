// Texts that bring others to a crawl. Each is a generator with a size: twice the size may take 2.3 times the time, and the
// output is what is promised of every output.

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <optional>
#include <string>

#include "notulen.hpp"
#include "support/cpu_time.hpp"
#include "support/promises.hpp"

namespace {

struct Pathology {
  const char* name;
  std::function<std::string(std::size_t)> make;  // of about so many bytes
  long memory = 64;  // bytes that a byte may take; more where each line has but one letter and is a paragraph
};

std::string repeated(const std::string& piece, std::size_t bytes, std::string begin = "") {
  for (std::size_t i = 0; i < bytes / piece.size(); ++i) begin += piece;
  return begin;
}

// `make` is given the number of the line.
template <typename Make>
std::string lines_of(std::size_t bytes, Make&& make, std::string begin = "") {
  for (std::size_t i = 1; begin.size() < bytes; ++i) begin += make(i);
  return begin;
}

std::string number(std::size_t i) { return std::to_string(i); }

const Pathology pathologies[] = {
    {"one line", [](std::size_t n) { return repeated("de vergadering besluit om verder te gaan met het plan en ", n, "Notulen\n\n"); }},
    {"one line of names and labels", [](std::size_t n) { return repeated("Jan Bos Datum Aanwezig: Piet De Vries ", n, "Notulen\n\n"); }},
    {"commas", [](std::size_t n) { return repeated(",", n, "Aanwezig: "); }},
    {"names", [](std::size_t n) { return repeated("Jan Bos, ", n, "Aanwezig: "); }},
    {"en en en", [](std::size_t n) { return repeated("en ", n, "Aanwezig: "); }},
    {"unclosed brackets", [](std::size_t n) { return repeated("Jan (\n", n); }},
    {"colons on a line", [](std::size_t n) { return repeated("a: ", n); }},
    {"brackets on a line", [](std::size_t n) { return repeated("(", n, "Aanwezig: "); }},
    {"empty headings", [](std::size_t n) { return repeated("# \n", n); }},
    {"numbered headings", [](std::size_t n) { return lines_of(n, [](std::size_t i) { return number(i) + ". Kop\n"; }); }},
    {"1.1.1.1", [](std::size_t n) { return repeated("1.", n); }},
    {"digits", [](std::size_t n) { return repeated("1234567\n", n); }},
    {"digits on a line", [](std::size_t n) { return repeated("1", n); }},
    {"deep lists", [](std::size_t n) { return lines_of(n, [i = std::size_t{0}](std::size_t) mutable { return std::string(i++ % 400, ' ') + "- a\n"; }); }},
    {"ever deeper lists", [](std::size_t n) { return lines_of(n, [](std::size_t i) { return std::string(i, ' ') + "- a\n"; }); }},
    {"quotes", [](std::size_t n) { return repeated(">", n); }},
    {"lone CRs", [](std::size_t n) { return repeated("a\r", n); }, 115},
    {"combining marks", [](std::size_t n) { return repeated("\u0301", n, "e"); }},
    {"bidi controls", [](std::size_t n) { return repeated("a\u202eb\u202c", n); }},
    {"invalid UTF-8", [](std::size_t n) { return repeated("\xff\xc3(", n); }},
    {"long table", [](std::size_t n) { return repeated("| x | y | z |\n", n, "| a | b | c |\n|---|---|---|\n"); }},
    {"wide table", [](std::size_t n) { return repeated(repeated(" a |", 1000, "|") + "\n", std::max(n, std::size_t{2000})); }},
    {"wide columns", [](std::size_t n) { return repeated("a" + std::string(998, ' ') + "b\n", std::max(n, std::size_t{2000})); }},
    {"action lines", [](std::size_t n) { return lines_of(n, [](std::size_t i) { return number(i) + ". Jan belt Piet - Jan - 1 mei\n"; }, "Actielijst\n"); }},
    {"actions in the text", [](std::size_t n) { return repeated("Actie: Jan belt Piet voor 1 mei.\n", n, "Notulen\n1. Opening\n"); }},
    {"decisions", [](std::size_t n) { return repeated("Besluit: het plan wordt vastgesteld.\n", n, "Notulen\n1. Opening\n"); }},
    {"page furniture", [](std::size_t n) { return lines_of(n, [](std::size_t i) { return "Notulen bestuur\fpagina " + number(i) + "\ntekst " + number(i * 7919) + "\n"; }); }},
    {"persons", [](std::size_t n) { return lines_of(n, [](std::size_t i) { return "Jan" + number(i) + " de Vries" + number(i) + " (VVD)\n"; }, "Aanwezig:\n"); }},
    {"speakers", [](std::size_t n) { return lines_of(n, [](std::size_t i) { return "De heer Bos" + number(i) + " (VVD): ja.\n"; }, "1. Opening\n"); }},
    {"meetings", [](std::size_t n) { return repeated("Notulen bestuur\n\nDatum: 3 mei 2020\nAanwezig: Jan Bos\n\n1. Opening\nJan opent.\n\n", n); }},
    {"margins", [](std::size_t n) { return lines_of(n, [](std::size_t i) { return (i % 3 == 1 ? "Notulen " + number(i % 7) : std::string(9, ' ')) + std::string(11, ' ') + "wat er van gezegd is\n"; }); }},
    {"heads of margins", [](std::size_t n) { return repeated("Onderwerp          Besproken\n1. Kop             De kade is nat.\n                   En droog.\n", n); }},
    {"labels in columns", [](std::size_t n) { return repeated("Datum      : 3 mei 2012                   Tijd    : 20.00 uur\n", n); }},
    {"stacked columns", [](std::size_t n) { return repeated("Naam\nJan Bos\nPiet Bos\n\nFunctie\nlid\n\n", n); }},
    {"dashes at the end", [](std::size_t n) { return repeated("de kade is nat-----------\n", n); }},
    {"tables of HTML in tables", [](std::size_t n) { return repeated("<table><tr><td>aaaaaaaaaa</td><td>", n); }},
    {"open comments", [](std::size_t n) { return repeated("<!-- ", n); }},
    {"drawn rows", [](std::size_t n) { return repeated("|   a |  b |  c |\n|     |  d |    |\n", n, "|  1. |  b |  c |\n"); }},
    {"rows of HTML", [](std::size_t n) { return repeated("<tr><td>a</td>\n<td>b", n); }},
    {"rows that nothing parts", [](std::size_t n) { return lines_of(n, [](std::size_t i) { return "Nr Actie Wie Stand " + number(i) + " Hek verven Jan loopt " + number(i + 1) + " Verf Jan loopt\n\n"; }, "Aanwezig: Jan Bos\n"); }},
    {"lines of a mail's head", [](std::size_t n) { return repeated("From: a\nTo: b\nSubject: Re: c\n\n", n); }},
    {"tags", [](std::size_t n) { return repeated("<br><b>", n); }},
    {"unclosed links", [](std::size_t n) { return repeated("[a](", n); }},
    {"stars", [](std::size_t n) { return repeated("*a ", n); }},
    {"labels", [](std::size_t n) { return repeated("Datum: ", n); }},
    {"dates", [](std::size_t n) { return repeated("3 mei 2020 ", n, "Datum: "); }},
    {"proxies", [](std::size_t n) { return repeated("Jan Bos (volmacht aan Piet Bos), ", n, "Aanwezig: "); }},
    {"hyphens", [](std::size_t n) { return repeated("vergade-\nring ", n); }},
    {"grid without cells", [](std::size_t n) { return repeated("+---+---+\n| a | b |\n", n); }},
    {"leaders without numbers", [](std::size_t n) { return lines_of(n, [](std::size_t i) { return (i % 2 == 0 ? "   Kop " : "Kop ") + number(i) + " ........ " + number(i % 900) + "\n"; }); }},
    {"narrow grid", [](std::size_t n) { return repeated("| 1 | Va  | kade ligt stil |\n|   | kan | en droog       |\n+---+-----+----------------+\n", n, "+---+-----+----------------+\n"); }},
    {"column of outcomes", [](std::size_t n) { return lines_of(n, [](std::size_t i) { return " " + number(i) + ".   Kop van de kade" + std::string(60, ' ') + "De kade wordt\n      De kade is nat." + std::string(60, ' ') + "geveegd.\n"; }, "      Onderwerp" + std::string(62, ' ') + "Besluit\n"); }},
    {"Roman numbers", [](std::size_t n) { return repeated("MCMXCIV. Kop\n", n); }},
    {"turns behind a line", [](std::size_t n) { return repeated("Jan: ", n / 2, std::string(n / 2, '-')); }},
    {"links of AsciiDoc", [](std::size_t n) { return repeated("[", n, "= Notulen\n\n== Een\n\n== Twee\n\n") + "]\n"; }},
    {"narrow table of AsciiDoc", [](std::size_t n) { return repeated("|de kade is nat", n, "= Notulen\n\n== Een\n\n== Twee\n\n[cols=\"1\"]\n|===\n| http://a.nl[b] ") + "\n|===\n"; }},
    {"hyphens at every line's end", [](std::size_t n) { return repeated("vergadervergadervergadervergadervergader-\n", n, "1. Opening\n"); }},
    {"signs of parted words", [](std::size_t n) { return repeated("vergadervergadervergadervergadervergader\u00ac\n", n, "1. Opening\n"); }},
    {"brackets that close", [](std::size_t n) { return repeated("Motie M3 de kade is nat en de wind waait over de haven,a)\n", n, "1. Opening\n"); }},
    {"leaders in a paragraph", [](std::size_t n) { return repeated("de kade is nat.... en de wind waait.... hard over het water.... van de oude haven en\n", n, "1. Opening\n"); }},
    {"heading in capitals", [](std::size_t n) { return repeated("MOTIE VREEMD BEREIKBAARHEID HULPDIENSTEN MOLENWEG;\n", n, "1. "); }},
    {"columns on one line", [](std::size_t n) { return repeated("Jan:" + std::string(20, ' ') + ". ", n); }},
    {"list that goes on and on", [](std::size_t n) { return repeated("Jan Bos,\n\n", n, "Aanwezig:\n\n"); }},
    {"list of full lines", [](std::size_t n) { return repeated("Jan Bos, Piet Vink, Klaas Vaak, Kees de Bruin, Jan\nBos, Piet Vink, Klaas Vaak, Kees de Bruin, Jan\n", n, "Aanwezig:\n\n"); }},
    {"templates in a sentence", [](std::size_t n) { return repeated("a {{actie|Jan}} ", n); }},
    {"owners in brackets", [](std::size_t n) { return repeated("Liab ", n, "Jan belt. [Lia]\nJan belt. [Lia]\n"); }},
    {"short rows below a wide ruler", [](std::size_t n) { return repeated("de kade is nat\n", n, repeated("--- ", 800) + "\n"); }},
    {"wide ruler", [](std::size_t n) { return repeated("== ", n / 10) + "\n" + repeated(repeated("a  ", n / 30) + "\n", n * 8 / 10) + repeated("== ", n / 10) + "\n"; }},
    {"presenters", [](std::size_t n) { return lines_of(n, [](std::size_t i) { return number(i) + ". Kop (Jan" + number(i) + " Bos, Wad)\n"; }, lines_of(n / 2, [](std::size_t i) { return "Jan" + number(i) + " Bos, "; }, "Aanwezig: ") + "\n\n"); }},
    {"empty pages", [](std::size_t n) { return repeated("\f\n", n, "Notulen\n"); }},
    {"absent one behind the other", [](std::size_t n) { return repeated("Afwezig de heer Bos. ", n, "Aanwezig: Jan Bos. "); }},
    {"table of contents", [](std::size_t n) { return lines_of(n, [](std::size_t i) { return number(i) + ". Kop " + std::string(40, '.') + " " + number(i) + "\n"; }); }},
};

double seconds_of(const std::string& text) {
  const double begin = cpu_time().count();
  notulen::Result result = notulen::parse(text);
  for (const notulen::Document& document : result.documents) notulen::to_json(document);
  return cpu_time().count() - begin;
}

constexpr bool sanitized = sizeof(NOTULEN_LINK_FLAGS) > 1;

// The text in a file, for as long as this lives.
class InAFile {
 public:
  explicit InAFile(const std::string& text) {
    const int opened = mkstemp(name_.data());
    if (opened < 0) name_.clear();
    else close(opened);
    std::ofstream(name_, std::ios::binary) << text;
  }
  InAFile(const InAFile&) = delete;
  InAFile& operator=(const InAFile&) = delete;
  ~InAFile() { std::filesystem::remove(name_); }
  [[nodiscard]] const std::string& name() const { return name_; }

 private:
  std::string name_ = (std::filesystem::temp_directory_path() / "notulen-patho-XXXXXX").string();
};

const char* const program = NOTULEN_BINARY_DIR "/notulen";

// Instructions that the program takes for the text, by callgrind; nothing where that is not to be had.
std::optional<double> instructions_of(const std::string& text) {
  const InAFile file(text);
  const std::string command = "valgrind --tool=callgrind --callgrind-out-file=/dev/null " + std::string(program) + " --compact " + file.name() + " 2>&1 >/dev/null | tr -d , | sed -n 's/.*refs: *//p'";
  double count = 0;
  if (FILE* const out = popen(command.c_str(), "r")) {
    if (fscanf(out, "%lf", &count) != 1) count = 0;
    pclose(out);
  }
  return count > 0 ? std::optional(count) : std::nullopt;
}

// The most memory that the program has at a time for the text, in bytes; nothing where it fails. By a program of its own: a
// child of this process would count what this one had.
std::optional<long> memory_of(const std::string& text) {
  const InAFile file(text);
  const std::string command = "time -f %M sh -c '\"$0\" --compact \"$1\" >/dev/null 2>&1; [ $? -le 1 ]' " + std::string(program) + " " + file.name() + " 2>&1";
  long kilobytes = 0;
  int status = -1;
  if (FILE* const out = popen(("exec /usr/bin/" + command).c_str(), "r")) {
    if (fscanf(out, "%ld", &kilobytes) != 1) kilobytes = 0;
    status = pclose(out);
  }
  return status == 0 && kilobytes > 0 ? std::optional(kilobytes * 1024) : std::nullopt;
}

}  // namespace

TEST(Pathologies, KeepThePromises) {
  for (const Pathology& pathology : pathologies) {
    EXPECT_EQ(broken_promise(pathology.make(6000)), "") << pathology.name;
    EXPECT_EQ(broken_promise("\n" + pathology.make(200)), "") << pathology.name;
  }
}

// The size is chosen so that half of it takes a third of a second or so: less is noise.
TEST(Pathologies, HostileTextStaysLinear) {
  for (const Pathology& pathology : pathologies) {
    if (sanitized) {  // time is that of the sanitizers' allocator, and valgrind cannot run them: only the reading counts
      seconds_of(pathology.make(160'000));
      continue;
    }
    std::size_t size = 20'000;
    double half = seconds_of(pathology.make(size));
    while (half < 0.25 && size < 640'000) half = seconds_of(pathology.make(size *= 2));
    double whole = seconds_of(pathology.make(size * 2));
    // What disturbs a run makes it longer: the shortest of a few counts.
    for (int again = 0; again < 4 && whole > 2.3 * half; ++again) {
      half = std::min(half, seconds_of(pathology.make(size)));
      whole = std::min(whole, seconds_of(pathology.make(size * 2)));
    }
    if (whole < 0.5 || whole < 2.3 * half) continue;
    // A busy machine and data that outgrow a cache stretch time, but add no instructions.
    const auto fewer = instructions_of(pathology.make(size / 4)), more = instructions_of(pathology.make(size / 2));
    const std::string times = std::to_string(size) + " bytes: " + std::to_string(half) + " s, twice: " + std::to_string(whole) + " s";
    if (!fewer || !more) ADD_FAILURE() << pathology.name << ", " << times << ", and instructions cannot be counted here";
    else EXPECT_LT(*more, 2.15 * *fewer) << pathology.name << ", " << times;
  }
}

TEST(Pathologies, MemoryIsBounded) {
  if (sanitized) GTEST_SKIP() << "the sanitizers' own memory would count";
  constexpr long size = 500'000, program_itself = 25'000'000;
  for (const Pathology& pathology : pathologies) {
    const auto taken = memory_of(pathology.make(size));
    ASSERT_TRUE(taken) << pathology.name;
    EXPECT_LT(*taken, program_itself + pathology.memory * size) << pathology.name;
  }
}
