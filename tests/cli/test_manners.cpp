// The manual page and the completions tell the options of --help, all of them and no others; the library is found by others.

#include <regex>
#include <set>
#include <sstream>

#include "notulen.hpp"
#include "support/program.hpp"

namespace {

using Names = std::set<std::string>;

Names caught(const std::string& text, const char* pattern) {
  const std::regex wanted(pattern);
  Names out;
  for (std::sregex_iterator at(text.begin(), text.end(), wanted), end; at != end; ++at) out.insert((*at)[1]);
  return out;
}

// Also those of subcommands.
const char* const commands[] = {"", "explain", "unknown", "schema", "convert", "stream", "review"};

}  // namespace

TEST_F(Program, ManualAndCompletionsAgreeWithHelp) {
  Names known;
  for (const char* command : commands)
    // At the start of a line, or of a pair `-h,--help`; not where others are excluded.
    for (const std::string& name : caught(run("notulen " + std::string(command) + " --help").out, "\n  (?:-[a-z0-9],)?(--[a-z-]+)")) known.insert(name);
  ASSERT_GT(known.size(), 25u);
  std::string page = run("notulen man").out;
  page = std::regex_replace(page, std::regex("\\\\-"), "-");
  EXPECT_EQ(caught(page, "\\\\fB(--[a-z-]+)"), known);
  for (const char* shell : {"bash", "zsh"}) EXPECT_EQ(caught(run("notulen completion " + std::string(shell)).out, "[' ](--[a-z-]+)(?=[' \\[])"), known) << shell;
  Names fish;
  for (const std::string& name : caught(run("notulen completion fish").out, " -l ([a-z-]+)")) fish.insert("--" + name);
  EXPECT_EQ(fish, known);
  EXPECT_EQ(run("notulen completion ksh").code, 2);
  EXPECT_FALSE(has(run("notulen --help").out, "completion")) << "made for the installation, not for people";
}

TEST_F(Program, ManualPageHasNoWarnings) {
  if (run("command -v groff").code != 0) GTEST_SKIP() << "no groff here";
  const Ran ran = run("notulen man > notulen.1; groff -ww -Kutf8 -man -Tutf8 -z notulen.1; groff -Kutf8 -man -Tascii -P-cbou notulen.1");
  EXPECT_EQ(ran.err, "");
  EXPECT_TRUE(has(ran.out, "Dutch minutes as data")) << ran.out;
  EXPECT_TRUE(has(ran.out, "--resume")) << ran.out;
}

TEST_F(Program, ManualPageInDutch) {
  const std::string english = run("notulen man").out, dutch = run("export LC_ALL= LC_MESSAGES= LANG=nl_NL.UTF-8; notulen man").out;
  const auto headings = [](const std::string& page) { return caught(page, "\\n\\.SH ([A-Z ]+)"); };
  EXPECT_EQ(headings(dutch), (std::set<std::string>{"NAAM", "SAMENVATTING", "BESCHRIJVING", "OPTIES", "OPDRACHTEN", "EXITSTATUS"}));
  EXPECT_EQ(headings(english).size(), headings(dutch).size());
  // What stands in both pages: options, formats, names of commands; no sentence.
  std::set<std::string> lines;
  std::istringstream in(english);
  for (std::string line; std::getline(in, line);)
    if (!line.starts_with('.') && !line.starts_with("\\fB")) lines.insert(line);
  std::istringstream other(dutch);
  for (std::string line; std::getline(other, line);) EXPECT_FALSE(lines.contains(line)) << line;
  if (run("command -v groff").code != 0) GTEST_SKIP() << "no groff here";
  EXPECT_EQ(run("export LC_ALL= LC_MESSAGES= LANG=nl_NL.UTF-8; notulen man > notulen.1; groff -ww -Kutf8 -man -Tutf8 -z notulen.1").err, "");
}

TEST_F(Program, BashCompletes) {
  const auto completed = [&](const std::string& words) {
    return run("source <(notulen completion bash)\nCOMP_WORDS=(" + words + ")\nCOMP_CWORD=$((${#COMP_WORDS[@]}-1))\n_notulen\necho ${COMPREPLY[*]}").out;
  };
  EXPECT_EQ(completed("notulen conv"), "convert\n");
  EXPECT_EQ(completed("notulen --vo"), "--vocabulary\n");
  EXPECT_EQ(completed("notulen convert archief --sha"), "--shard\n");
  EXPECT_EQ(completed("notulen convert --format s"), "sqlite\n");
  EXPECT_EQ(completed("notulen --format ''"), "json markdown ics ori-a popolo csv\n");
  EXPECT_EQ(completed("notulen --table a"), "attendees apologies\n") << "names of files follow where none fits";
  EXPECT_EQ(completed("notulen convert ''"), "\n");
  EXPECT_EQ(completed("notulen stream --resu"), "\n") << "that is an option of convert";
}

TEST_F(Program, FishCompletes) {
  if (run("command -v fish").code != 0) GTEST_SKIP() << "no fish here";
  const auto completed = [&](const std::string& line) {
    return run("export HOME=$PWD; notulen completion fish > c.fish; fish -c 'source c.fish; complete -C \"" + line + "\"' | cut -f1").out;
  };
  EXPECT_EQ(completed("notulen conv"), "convert\n");
  EXPECT_EQ(completed("notulen --vo"), "--vocabulary\n");
  EXPECT_EQ(completed("notulen convert --format s"), "sqlite\n");
  EXPECT_TRUE(has(completed("notulen convert --re"), "--resume\n")) << completed("notulen convert --re");
}

TEST_F(Program, ZshCompletionIsZsh) {
  if (run("command -v zsh").code != 0) GTEST_SKIP() << "no zsh here";
  const Ran ran = run("export HOME=$PWD; notulen completion zsh > _notulen; zsh -n _notulen && "
                      "zsh -fc 'fpath=($PWD $fpath); autoload -U compinit; compinit -u -d $PWD/dump; print -r -- $_comps[notulen]'");
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_EQ(ran.out, "_notulen\n");
}

TEST_F(Program, InstalledLibrariesAreFoundByPkgConfig) {
  write("main.cpp", "#include <notulen.hpp>\n#include <iostream>\nint main() { std::cout << notulen::parse(\"Notulen tuinraad\\n\\nDatum: 9 maart 2021\\n\").documents.at(0).meeting.date.value(); }\n");
  write("main.c", "#include <notulen.h>\n#include <stdio.h>\nint main(void) { char *json = notulen_parse(\"Notulen\", 7, NULL, NULL); printf(\"%.21s\", json); notulen_free(json); return 0; }\n");
  const Ran ran = run("cmake --install " NOTULEN_BINARY_DIR " --prefix $PWD/there >/dev/null\n"
                      "export PKG_CONFIG_PATH=$(dirname $(find there -name notulen.pc)) LD_LIBRARY_PATH=$(dirname $(find there -name libnotulen-c.so))\n"
                      NOTULEN_CXX " -std=c++20 main.cpp $(pkg-config --cflags --libs notulen) " NOTULEN_LINK_FLAGS " -o cpp && ./cpp && echo\n"
                      NOTULEN_CC " main.c $(pkg-config --cflags --libs notulen-c) " NOTULEN_LINK_FLAGS " " NOTULEN_C_LINK_FLAGS " -o c && ./c && echo\n"
                      "find there -path '*man/man1/notulen.1' -o -path '*man/nl/man1/notulen.1' -o -name '_notulen' -o -name 'notulen.fish' -o -path '*completions/notulen' | wc -l\n");
  EXPECT_EQ(ran.out, "2021-03-09\n{\"format\":\"notulen/1\"\n5\n") << ran.err;
}

// Both packages, unpacked into one root: the program runs, and a program of others is built with what lies there.
TEST_F(Program, DebianPackagesHoldWhatIsNeeded) {
  if (std::string_view(NOTULEN_LINK_FLAGS).size() > 0) GTEST_SKIP() << "packages are not made of what is sanitized";
  if (run("command -v dpkg-deb").code != 0) GTEST_SKIP() << "no Debian here";
  write("main.cpp", "#include <notulen.hpp>\n#include <iostream>\nint main() { std::cout << notulen::parse(\"Notulen\").documents.size(); }\n");
  const Ran ran = run("cpack --config " NOTULEN_BINARY_DIR "/CPackConfig.cmake -B made >/dev/null\n"
                      "for deb in made/*.deb; do dpkg-deb -x $deb root; done\n"
                      "root/usr/bin/notulen --version\n"
                      "export PKG_CONFIG_PATH=root/usr/lib/pkgconfig\n"
                      NOTULEN_CXX " -std=c++20 main.cpp $(pkg-config --cflags --libs notulen) -o main && ./main && echo\n"
                      "dpkg-deb -f made/notulen_*.deb Depends | grep -o 'libicu[0-9]*\\|libnettle[0-9]*'\n"
                      "dpkg-deb -f made/notulen-dev_*.deb Depends | grep -o 'notulen (= [0-9.]*)'\n");
  const std::string version(notulen::version());
  EXPECT_TRUE(ran.out.starts_with("notulen " + version + "\n1\nlibicu")) << ran.out << ran.err;
  EXPECT_TRUE(ran.out.find("\nlibnettle") != std::string::npos && ran.out.ends_with("\nnotulen (= " + version + ")\n")) << ran.out << ran.err;
}
