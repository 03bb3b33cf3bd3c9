// Every form of numbering that minutes use, in every way of setting title and text, gives the same items.

#include <gtest/gtest.h>

#include <functional>
#include <ostream>
#include <string>
#include <vector>

#include "layout.hpp"
#include "outline.hpp"
#include "support/segments.hpp"

using namespace notulen;

namespace {

struct Form {
  const char* name;
  std::function<std::string(int)> before;  // what stands before the title of item n
  std::function<std::string(int)> number;  // what that number is as printed
  std::string after;                       // what stands behind the title
};

void PrintTo(const Form& form, std::ostream* out) { *out << form.name; }

std::string roman(int n) {
  const char* numbers[] = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"};
  return numbers[n];
}

const std::vector<std::pair<std::string, std::string>> business{
    {"Opening", "De voorzitter opent om 20.00 uur."},
    {"Bootjes in de vaart", "De vaart is vol. De gemeente wordt gevraagd om een tweede steiger."},
    {"Huur van de loods", "Er zijn twee offertes ontvangen, de goedkoopste is van de firma Slag."},
    {"Brief van mevrouw Tromp", "Mevrouw Tromp klaagt over geluid op zondag. De secretaris antwoordt haar."},
    {"Reglement kantine", "Besluit: het reglement wordt vastgesteld."},
    {"Jaarcijfers", "Het saldo bedraagt 1.200 euro."},
    {"Nieuwe vlag", "De vlag is bijna klaar, nog een week werk."},
    {"Verlichting Kadepad", "Er zijn drie lampen stuk."},
    {"Werkgroep zomerfeest", "De werkgroep zoekt nog twee mensen."},
    {"Rondvraag", "Niemand heeft een vraag."},
    {"Sluiting", "Om 22.00 uur sluit de voorzitter de vergadering."},
};

const std::string head = "Notulen bestuursvergadering De Steiger\n\nDatum: 3 mei 2012\nAanwezig: Bram Pels, Kee Vos\n\n";

std::string plain(int n) { return std::to_string(n); }
std::string nothing(int) { return {}; }
std::string letter(int n) { return std::string(1, static_cast<char>('A' + n - 1)); }
std::function<std::string(int)> with(std::string before, std::string behind) {
  return [=](int n) { return before + std::to_string(n) + behind; };
}

std::vector<Form> forms() {
  return {
      {"1.", with("", ". "), plain, ""},
      {"1)", with("", ") "), plain, ""},
      {"1.Titel", with("", "."), plain, ""},
      {"1:      Titel", with("", ":      "), plain, ""},
      {"1 Titel", with("", " "), plain, ""},
      {"1<tab>Titel", with("", "\t"), plain, ""},
      {"01.", [](int n) { return (n < 10 ? "0" : "") + std::to_string(n) + ". "; },
       [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); }, ""},
      {"I.", [](int n) { return roman(n) + ". "; }, roman, ""},
      {"A.", [](int n) { return letter(n) + ". "; }, letter, ""},
      {"A1", [](int n) { return "A" + std::to_string(n) + " "; }, with("A", ""), ""},
      {"F.1", [](int n) { return "F." + std::to_string(n) + " "; }, with("F.", ""), ""},
      {"1°.", with("", "°. "), with("", "°"), ""},
      {"Ad 3", with("Ad ", " "), plain, ""},
      {"Ad 3.", with("Ad ", ". "), plain, ""},
      {"Agendapunt 4 –", with("Agendapunt ", " – "), plain, ""},
      {"Agendapunt: 4.", with("Agendapunt: ", ". "), plain, ""},
      {"Art. 418.", [](int n) { return "Art. " + std::to_string(417 + n) + ". "; }, [](int n) { return std::to_string(417 + n); }, ""},
      {"2.-", with("", ".- "), plain, ""},
      {"1 -", with("", " - "), plain, ""},
      {"[1]", with("[", "] "), plain, ""},
      {"§ 3.", with("§ ", ". "), plain, ""},
      {"1\\. **Titel**", with("", "\\. **"), plain, "**"},
      {"**1. Titel**", with("**", ". "), plain, "**"},
      {"## Titel", [](int) { return std::string("## "); }, nothing, ""},
      {"## 1. Titel", with("## ", ". "), plain, ""},
      {"== Titel ==", [](int) { return std::string("== "); }, nothing, " =="},
      {"* Titel of org", [](int) { return std::string("* "); }, nothing, ""},
      {"number alone on its line", with("", ".\n"), plain, ""},
      {"no number", nothing, nothing, ""},
  };
}

// How title and text are set; `line` tells that they share one.
struct Setting {
  const char* name;
  std::string between, behind;
  bool line = false, blanks = true;
};

const Setting settings[] = {
    {"text below, blank line between items", "\n", "\n\n"},
    {"blank lines everywhere", "\n\n", "\n\n"},
    {"no blank lines", "\n", "\n", false, false},
    {"text set in", "\n   ", "\n", false, false},
    {"bullets", "\n- ", "\n- Dit wordt besproken.\n\n"},
    {"title. text", ". ", "\n\n", true},
    {"title: text", ": ", "\n\n", true},
};

class NumberingForms : public testing::TestWithParam<Form> {};

}  // namespace

TEST_P(NumberingForms, GiveTheSameItems) {
  const Form& form = GetParam();
  const bool bare = form.number(1).empty();
  for (const Setting& setting : settings) {
    const std::string name = form.name;
    // Without a number a title needs lines of its own; a bullet list below an org heading is made of bullets too.
    if (bare && (setting.line || (!setting.blanks && name == "no number"))) continue;
    // A marked heading's line is its title.
    if (setting.line && (name == "number alone on its line" || name.starts_with("##"))) continue;
    if (name == "* Titel of org" && std::string(setting.name) == "bullets") continue;
    std::string text = head, expected;
    int n = 0;
    for (const auto& [title, said] : business) {
      ++n;
      text += form.before(n) + title + form.after + setting.between + said + setting.behind;
      expected += form.number(n) + "|" + title + "\n";
    }
    const auto layout = test::layout_of(text);
    std::string found;
    for (const OutlineItem& item : outline(layout.segments, Vocabulary::built_in()).items) {
      found += item.number + "|" + item.title.str();
      if (found.back() == '.') found.pop_back();
      found += "\n";
    }
    EXPECT_EQ(found, expected) << form.name << ", " << setting.name;
  }
}

INSTANTIATE_TEST_SUITE_P(All, NumberingForms, testing::ValuesIn(forms()));
