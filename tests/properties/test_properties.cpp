// Minutes made up at random, in random layouts, come back as what they were made of. The same ones at every run, unless
// NOTULEN_SEED or RC_PARAMS says otherwise.

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cstdlib>

#include "notulen.hpp"
#include "properties/compare.hpp"
#include "properties/minutes.hpp"
#include "support/promises.hpp"

using namespace notulen;
using namespace properties;

namespace {

const bool seeded = [] {
  const char* seed = std::getenv("NOTULEN_SEED");
  return setenv("RC_PARAMS", (std::string("seed=") + (seed != nullptr ? seed : "20261129") + " max_success=150").c_str(), 0) == 0;
}();

Document read(const std::string& text) {
  Result result = parse(text);
  RC_ASSERT(!result.error);
  RC_ASSERT(result.documents.size() == 1u);
  return std::move(result.documents[0]);
}

std::string any_text() {
  Minutes m = any_minutes();
  const Style style = any_style(m);
  return written(m, style);
}

// All values, without the places where they stand.
std::string values(const std::string& text) {
  Document document = read(text);
  for_each_source(document, [](Source& source) { source = {}; });
  document.coverage = {};
  document.document = {};
  for (Diagnostic& diagnostic : document.diagnostics) diagnostic.line = diagnostic.column = 0;
  return to_json(document);
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) text.replace(at, what.size(), with);
  return text;
}

}  // namespace

RC_GTEST_PROP(Properties, MinutesComeBackAsTheirModel, ()) {
  Minutes m = any_minutes();
  const Style style = any_style(m);
  const std::string text = written(m, style);
  const Document d = read(text);
  RC_LOG() << described(style) << "\n" << text;
  RC_ASSERT(differences(m, style, d) == std::string());
}

RC_GTEST_PROP(Properties, ApologiesBeforeOrBehindAreTheSame, ()) {
  Minutes m = any_minutes();
  Style style = any_style(m);
  style.apologies_first = false;
  const Document behind = read(written(m, style));
  style.apologies_first = true;
  const Document before = read(written(m, style));
  RC_LOG() << described(style) << "\n" << written(m, style);
  RC_ASSERT(names(before.attendees) == names(behind.attendees));
  RC_ASSERT(names(before.apologies) == names(behind.apologies));
}

RC_GTEST_PROP(Properties, TheWayOfWritingChangesNoValue, ()) {
  const std::string text = any_text();
  const std::string wanted = values(text);
  RC_LOG() << text;
  RC_ASSERT(values(replaced(text, "\n", "\r\n")) == wanted);
  RC_ASSERT(values("\xEF\xBB\xBF" + text) == wanted);
  RC_ASSERT(values(replaced(replaced(text, "ë", "e\xCC\x88"), "é", "e\xCC\x81")) == wanted);
  if (text.find("→") == std::string::npos)  // Windows-1252 has no such sign
    RC_ASSERT(values(replaced(replaced(text, "ë", "\xEB"), "é", "\xE9")) == wanted);
  RC_ASSERT(values(replaced(text, "\n", "  \n")) == wanted);
  RC_ASSERT(values("\n\n" + text + "\n\n\n") == wanted);
}

RC_GTEST_PROP(Properties, ACutBehindAnItemKeepsWhatStandsBefore, ()) {
  Minutes m = any_minutes();
  const Style style = any_style(m);
  const Document whole = read(written(m, style));
  // Behind an item with all that is below it.
  std::size_t keep = *rc::gen::inRange<std::size_t>(3, std::max<std::size_t>(4, m.points.size()));
  while (keep < m.points.size() && (m.points[keep].sub || std::count_if(m.points.begin(), m.points.begin() + static_cast<long>(keep), [](const Point& p) { return !p.sub; }) < 3)) ++keep;
  m.points.resize(std::min(keep, m.points.size()));
  const Document cut = read(written(m, style));
  RC_LOG() << described(style) << "\n" << written(m, style);
  RC_ASSERT(names(cut.attendees) == names(whole.attendees));
  RC_ASSERT(names(cut.apologies) == names(whole.apologies));
  RC_ASSERT(cut.agenda_items.size() == static_cast<std::size_t>(std::count_if(m.points.begin(), m.points.end(), [](const Point& p) { return !p.sub; })));
  for (std::size_t i = 0; i < cut.agenda_items.size(); ++i) {
    RC_ASSERT(cut.agenda_items[i].title == whole.agenda_items.at(i).title);
    RC_ASSERT(cut.agenda_items[i].number == whole.agenda_items[i].number);
  }
}

RC_GTEST_PROP(Properties, ACutAnywhereBreaksNoPromise, ()) {
  const std::string text = any_text();
  const std::string cut = text.substr(0, *rc::gen::inRange<std::size_t>(1, text.size()));
  RC_LOG() << cut;
  RC_ASSERT(broken_promise(cut, false) == std::string());
}
