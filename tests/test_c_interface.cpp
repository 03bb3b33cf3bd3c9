// The C interface, from C's side of the language and from Python's ctypes.

#include "notulen.h"

#include <gtest/gtest.h>

#include "formats/sample.hpp"
#include "support/program.hpp"

TEST(CInterface, GivesWhatTheProgramGives) {
  char* error = nullptr;
  char* json = notulen_parse(sample.data(), sample.size(), "zonnehoek.txt", &error);
  ASSERT_NE(json, nullptr);
  EXPECT_EQ(error, nullptr);
  EXPECT_EQ(std::string(json), notulen::to_json(sample_document()) + "\n");
  notulen_free(json);
  EXPECT_STREQ(notulen_version(), std::string(notulen::version()).c_str());
  char* schema = notulen_schema();
  EXPECT_EQ(std::string(schema), notulen::json_schema());
  notulen_free(schema);
}

TEST(CInterface, SaysWhyThereIsNothing) {
  char* error = nullptr;
  EXPECT_EQ(notulen_parse("", 0, nullptr, &error), nullptr);
  EXPECT_STREQ(error, "is empty");
  notulen_free(error);
  EXPECT_EQ(notulen_parse(nullptr, 3, nullptr, &error), nullptr);
  EXPECT_STREQ(error, "no text was given");
  notulen_free(error);
  EXPECT_EQ(notulen_parse("", 0, nullptr, nullptr), nullptr) << "who does not ask is not told";
  notulen_free(nullptr);
}

TEST_F(Program, CInterfaceServesPython) {
  if (std::string(NOTULEN_LINK_FLAGS).size() > 0) GTEST_SKIP() << "Python is not sanitized";
  if (run("command -v python3").code != 0) GTEST_SKIP() << "no python3 here";
  write("c.txt", sample);
  write("call.py",
        "import ctypes, json, sys\n"
        "lib = ctypes.CDLL(sys.argv[1])\n"
        "lib.notulen_parse.restype = ctypes.c_void_p\n"
        "lib.notulen_parse.argtypes = [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_char_p, ctypes.POINTER(ctypes.c_void_p)]\n"
        "lib.notulen_free.argtypes = [ctypes.c_void_p]\n"
        "def parse(data):\n"
        "    error = ctypes.c_void_p()\n"
        "    found = lib.notulen_parse(data, len(data), b'c.txt', ctypes.byref(error))\n"
        "    if not found: raise ValueError(ctypes.string_at(error).decode())\n"
        "    try: return [json.loads(line) for line in ctypes.string_at(found).decode().splitlines()]\n"
        "    finally: lib.notulen_free(found)\n"
        "print([p['name'] for p in parse(open('c.txt', 'rb').read())[0]['attendees']])\n"
        "try: parse(b'')\n"
        "except ValueError as e: print(e)\n");
  const Ran ran = run("python3 call.py " NOTULEN_BINARY_DIR "/libnotulen-c.so");
  EXPECT_EQ(ran.out, "['Marijke Terpstra', 'Joost Wiersinga', 'J.W. van der Sluis']\nis empty\n") << ran.err;
}
