#include <gtest/gtest.h>


#include <tao/pegtl/contrib/analyze.hpp>

#include "grammar/sentence.hpp"
#include "read/sentence.hpp"
#include "support/cpu_time.hpp"

using notulen::Span;
using notulen::split_sentences;
using notulen::Vocabulary;

namespace {

// The sentences of a text, joined by `|`.
std::string cut(std::string_view text) {
  std::string out;
  for (const Span& span : split_sentences(text, Vocabulary::built_in())) {
    if (!out.empty()) out += '|';
    out += text.substr(span.begin, span.end - span.begin);
  }
  return out;
}

struct Row {
  const char* text;
  const char* sentences;
};

}  // namespace

TEST(SentenceGrammar, MakesProgress) { EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::sentence::body>(), 0u); }

TEST(Sentences, End) {
  const Row rows[] = {
      {"De sleutel ligt klaar. Wie haalt hem op? Niemand!", "De sleutel ligt klaar.|Wie haalt hem op?|Niemand!"},
      {"Hij zei “nee.” Daarna ging hij.", "Hij zei “nee.”|Daarna ging hij."},
      {"Dat is goed (zie bijlage.) De rest volgt.", "Dat is goed (zie bijlage.)|De rest volgt."},
      {"Er komen stoelen, tafels enz. De zaal blijft leeg.", "Er komen stoelen, tafels enz.|De zaal blijft leeg."},
      {"De contributie is 5 euro p.m. Dat blijft zo.", "De contributie is 5 euro p.m.|Dat blijft zo."},
      {"Om 20.00 uur. Daarna koffie.", "Om 20.00 uur.|Daarna koffie."},
      {"Dat was in 2019. Émile zocht het op.", "Dat was in 2019.|Émile zocht het op."},
      {"Wacht… Toch niet.", "Wacht…|Toch niet."},
      {"Regel een\nregel twee", "Regel een|regel twee"},
      {"Dat was te verwachten.De zaal is dicht.", "Dat was te verwachten.|De zaal is dicht."},
      {"Klaar! :tada: Feest", "Klaar!|:tada: Feest"},
      {"  ruim  ", "ruim"},
      {"", ""},
      {"...", "..."},
  };
  for (const Row& row : rows) EXPECT_EQ(cut(row.text), row.sentences) << row.text;
}

TEST(Sentences, GoOn) {
  const char* const rows[] = {
      "Het verslag d.d. 3 mei is rondgestuurd.",
      "Dit is besproken m.b.t. Het Anker en o.a. De Boeg.",
      "Meegenomen zijn bijv. Zaagmans en dhr. Blokker en mw. Pels.",
      "De brief van J.W. Zaagmans en drs. P. Pels is binnen.",
      "N.a.v. De Boeg komt er een gesprek.",
      "Zie nr. 12 en art. 5 van de statuten.",
      "Met 14 stemmen voor (app. Noord. 18) wordt dit aangenomen.",
      "De aanvang is 20.00 uur en het lidgeld f 0,25 per week.",
      "Kijk op www.deboeg.example/pagina.html of mail naar bestuur@deboeg.example voor meer.",
      "Versie 1.0 is af, versie 2.1.3 niet.",
      "12. Rondvraag en sluiting",
      "Dat was op 14. december zo.",
      "De stukken komen a.s. dinsdag.",
      "Bij pag. 3 staat een fout.",
  };
  for (const char* row : rows) EXPECT_EQ(cut(row), row);
}

TEST(Sentences, LinearInTheText) {
  for (const char* piece : {".", "a. ", "(", "1.", "J.W. ", "enz. ", ",", "\xe2\x80\xa6"}) {
    std::string text;
    while (text.size() < 200'000) text += piece;
    const auto start = cpu_time();
    split_sentences(text, Vocabulary::built_in());
    EXPECT_LT(cpu_time() - start, std::chrono::seconds(10)) << piece;
  }
}
