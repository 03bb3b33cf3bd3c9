// What goes wrong around the program: no finished result is lost, no half file left, and nothing ends without a word.

#include "support/program.hpp"

namespace fs = std::filesystem;

class Faults : public Program {
 protected:
  void fill(int count) {
    fs::create_directories(folder_ / "many");
    for (int i = 0; i < count; ++i) fs::create_hard_link(folder_ / "a.txt", folder_ / "many" / (std::to_string(i) + ".txt"));
  }
  std::size_t results(const std::string& folder) {
    std::size_t out = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder_ / folder))
      if (!entry.is_directory()) {
        EXPECT_TRUE(entry.path().extension() == ".json") << entry.path();
        EXPECT_TRUE(read(fs::relative(entry.path(), folder_)).ends_with("}\n")) << entry.path();
        ++out;
      }
    return out;
  }
};

TEST_F(Faults, ManyFilesFewDescriptors) {
  fill(10'000);
  const Ran ran = run("ulimit -n 64; notulen convert many --out made --jobs 4");
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_EQ(results("made"), 10'000U);
}

TEST_F(Faults, AMemoryLimitFailsOneFileAndGoesOn) {
  if (std::string_view(NOTULEN_LINK_FLAGS).size() > 0) GTEST_SKIP() << "a sanitizer takes more address space than any limit";
  fill(20);
  std::string large = "Notulen tuinraad\n\n1. Opening\n";
  while (large.size() < 24'000'000) large += "- Femke opent.\n";
  write("many/groot.txt", large);
  const Ran ran = run("ulimit -v 300000; notulen convert many --out made --jobs 1");
  EXPECT_EQ(ran.code, 1);
  EXPECT_TRUE(has(ran.err, "groot.txt: needs more memory than there is")) << ran.err;
  EXPECT_EQ(results("made"), 20U);
}

TEST_F(Faults, NothingCanBeWritten) {
  fill(5);
  Ran ran = run("notulen convert many --jsonl /dev/full");
  EXPECT_EQ(ran.code, 1);
  EXPECT_TRUE(has(ran.err, "/dev/full: No space left on device")) << ran.err;
  ran = run("notulen stream -0 < <(printf 'a.txt\\0') > /dev/full");
  EXPECT_EQ(ran.code, 1);
  EXPECT_TRUE(has(ran.err, "No space left on device")) << ran.err;
  ran = run("ulimit -f 1; trap '' XFSZ; notulen convert many --out made");
  EXPECT_EQ(ran.code, 1);
  EXPECT_TRUE(has(ran.err, "0.txt: cannot write the result: File too large")) << ran.err;
  EXPECT_EQ(results("made"), 0U);
}

TEST_F(Faults, AFullDisk) {
  if (std::system("[ $(id -u) = 0 ] && d=$(mktemp -d) && mount -t tmpfs -o size=64k none $d && umount $d && rmdir $d") != 0) GTEST_SKIP() << "no file system can be mounted here";
  fill(100);
  const Ran ran = run("mkdir made && mount -t tmpfs -o size=64k none made && notulen convert many --out made; code=$?; ls -A made | wc -l; "
                      "for f in made/*.json; do tail -c 2 $f | grep -q '}' || echo half $f; done; ls -A made | grep -c notulen-; umount made; exit $code");
  EXPECT_EQ(ran.code, 1);
  EXPECT_TRUE(has(ran.err, "No space left on device")) << ran.err;
  EXPECT_FALSE(has(ran.out, "half")) << ran.out;
  EXPECT_TRUE(ran.out.ends_with("\n0\n")) << ran.out << "a temporary file is left";
}

TEST_F(Faults, FilesThatCannotBeRead) {
  fill(3);
  const Ran ran = run("rm many/1.txt; mkdir many/1.txt; notulen many/1.txt; notulen many/nergens; mkfifo pijp; (cat a.txt > pijp &) ; notulen pijp --compact | wc -l");
  EXPECT_TRUE(has(ran.err, "many/1.txt: is a directory\n")) << ran.err;
  EXPECT_TRUE(has(ran.err, "many/nergens: No such file or directory\n")) << ran.err;
  EXPECT_EQ(ran.out, "1\n");
}

// A file that shrinks, grows and vanishes while the archive is converted, over and over.
TEST_F(Faults, FilesThatChangeMeanwhile) {
  fill(300);
  const Ran ran = run(R"(
cp a.txt c; (for i in $(seq 300); do rm -f many/7.txt; head -c $i c > many/7.txt; cat c c c > many/80.txt.new; mv many/80.txt.new many/80.txt; rm -f many/90.txt; done) &
for i in 1 2 3; do notulen convert many --out made --resume --quiet; code=$?; [ $code -le 1 ] || echo "code $code"; done
wait; notulen convert many --out made --resume --quiet; notulen convert many --out fresh --quiet; rm -f made/90.txt.json; diff -r fresh made && echo same)");
  EXPECT_EQ(ran.out, "same\n") << ran.err;
}

TEST_F(Faults, SignalsInTheMiddle) {
  fill(4000);
  for (const auto& [signal, code] : {std::pair("INT", 130), std::pair("TERM", 143)}) {
    // The signal comes when the first results are there.
    const Ran ran = run("rm -rf made; \"$NOTULEN\" convert many --out made --jobs 2 & until ls made/*.json >/dev/null 2>&1; do sleep 0.01; done; kill -" +
                        std::string(signal) + " $!; wait $!");
    EXPECT_EQ(ran.code, code);
    EXPECT_TRUE(has(ran.err, "stopped early: ")) << ran.err;
    results("made");
  }
  EXPECT_EQ(run("notulen convert many --out made --resume").code, 0);
  EXPECT_EQ(results("made"), 4000U);
}
