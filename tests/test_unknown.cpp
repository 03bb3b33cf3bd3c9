// Words that no table knows: what is listed, what is not, and that the list is a vocabulary file that teaches them.

#include <gtest/gtest.h>

#include "unknown.hpp"

using namespace notulen;

namespace {

const std::string minutes =
    "Notulen tuinraad\n\n"
    "Datum: 9 maart 2021\n"
    "Spitdag: 4 mei 2021\n"
    "Kleur van de dag: groen\n"
    "Hekwacht: Lode Zand\n"
    "Namens de kas: Els Kade, J. Mol\n"
    "Aanwezig: Femke Oord (schatbewaarder), Bram Zand (voorzitter), wel. Mila Bos\n"
    "Afwezig: Joost Kade\n\n"
    "1. Opening\nFemke opent.\n\n"
    "2. Spitterij\nHet hek staat.\nKlusje: Joost verft het hek.\nBram: dat kan morgen.\nBesluit: het hek wordt groen.\n\n"
    "3. Actielijst\n\n"
    "| Actie | Wie | Werktuig | Status |\n|---|---|---|---|\n| Hek verven | Joost Kade | kwast | op de lat |\n| Kas wassen | Bram | spons | klaar |\n\n"
    "4. Rondvraag\nNiets.\n";

std::string listed(const std::string& text, const Vocabulary& words = Vocabulary::built_in()) {
  UnknownWords out;
  out.add(unknown_words(text, {.encoding = {}, .file = {}, .vocabulary = &words}), "a.txt");
  return out.text(1);
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST(Unknown, ListsWhatNoTableKnows) {
  const std::string found = listed(minutes);
  for (const char* line : {"[label]\n", "spitdag = date  # 1, a.txt:4\n", "kleur van de dag = skip  # 1, a.txt:5\n", "hekwacht = officer  # 1, a.txt:6\n", "namens de kas = present  # 1, a.txt:7\n", "[role]\nschatbewaarder  # 1, a.txt:8\n",
                           "[item_title]\nspitterij  # 1, a.txt:14\n", "[no_speaker]\nklusje  # 1, a.txt:16\n", "[action_column]\nwerktuig = remark  # 1, a.txt:22\n",
                           "[action_status]\nop de lat  # 1, a.txt:24\n", "[honorific]\nwel."})
    EXPECT_TRUE(has(found, line)) << line << "\nin\n" << found;
  // Labels, titles, functions, columns that are known; persons; sentences.
  for (const char* word : {"datum", "aanwezig", "afwezig", "voorzitter", "besluit", "opening", "rondvraag", "actie", "wie", "status", "bram", "joost", "klaar", "actielijst", "opent"})
    EXPECT_FALSE(has(found, std::string("\n") + word)) << word << "\nin\n" << found;
}

TEST(Unknown, TheListTeachesTheWords) {
  Vocabulary words = Vocabulary::built_in();
  EXPECT_FALSE(words.add(listed(minutes)));
  EXPECT_EQ(listed(minutes, words), "");
}

TEST(Unknown, CountsOverFiles) {
  UnknownWords out;
  const auto found = unknown_words(minutes);
  out.add(found, "a.txt");
  out.add(found, "b.txt");
  out.add(unknown_words("Notulen tuinraad\n\n1. Opening\nFemke opent.\n\n2. Kastijd\nTekst van de kas.\n"), "c.txt");
  EXPECT_TRUE(has(out.text(1), "[item_title]\nspitterij  # 2, a.txt:14\nkastijd  # 1, c.txt:6\n")) << out.text(1);
  EXPECT_FALSE(has(out.text(2), "kastijd"));
  EXPECT_EQ(out.text(3), "");
}

TEST(Unknown, NothingOfWhatIsNoText) {
  EXPECT_TRUE(unknown_words("").empty());
  EXPECT_TRUE(unknown_words(std::string(4096, '\0')).empty());
  EXPECT_EQ(UnknownWords().text(1), "");
}
