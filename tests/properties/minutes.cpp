#include "properties/minutes.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "properties/random.hpp"

namespace properties {
namespace {

// Invented, ordinary, and unlike each other.
constexpr std::array given{"Femke", "Bram", "Joost", "Marijke", "Sanne", "Wouter", "Anneke", "Gijs", "Liesbeth", "Ruben", "Hanneke", "Tjeerd", "Zoë", "Renée"};
constexpr std::array infixes{"", "", "", "van", "van der", "de", "ter", "van den"};
constexpr std::array families{"Terpstra", "Wiersinga", "Holtrop", "Kuipers", "Zandstra", "Brouwer", "Vermeulen", "Dijkgraaf", "Hoekstra", "Molenaar", "Verhoeven", "Schipper", "Bakker-Postma", "Mulder-de Groot"};
constexpr std::array roles{"voorzitter", "notulist", "penningmeester", "secretaris", "wethouder", "bestuurslid"};
constexpr std::array organizations{"VVD", "CDA", "gemeente Oostkade", "Stichting De Brug"};
constexpr std::array bodies{"bestuursvergadering Tuinvereniging De Zonnehoek", "wijkraad Oostkade", "medezeggenschapsraad De Regenboog", "vergadering dorpsraad Lutje", "algemene ledenvergadering Zangkoor Da Capo"};
constexpr std::array places{"Dorpshuis De Schakel", "gemeentehuis", "kantine", "Teams", "raadzaal"};
constexpr std::array titles{"Ingekomen stukken", "Begroting", "Verslag vorige vergadering", "Jaarrekening", "Onderhoud gebouw", "Vrijwilligersbeleid", "Communicatie", "Huisvesting", "Speelterrein", "Verkeersveiligheid", "Subsidie", "Contributie"};
constexpr std::array sub_titles{"Stand van de werkgroep", "Offertes", "Planning najaar", "Klankbordgroep", "Sleutelbeheer", "Brandveiligheid", "Parkeerplaatsen", "Groenstrook", "Zonnepanelen", "Lichtkoepel", "Rooster zomer", "Ledenwerving"};
// `#` is a thing: no two paragraphs are alike, since lines that come back at the end of pages are heads and feet.
constexpr std::array talk{"Er is lang gesproken over #.", "De leden hebben geen vragen over #.", "De voortgang van # wordt toegelicht aan de hand van een presentatie.",
                          "Enkele bewoners hebben gereageerd op de brief over #.", "De planning van # loopt volgens afspraak.", "Over # is nog weinig bekend.",
                          "De werkzaamheden aan # zijn volgens de aannemer eerder klaar dan verwacht, zodat de zaal in het najaar weer verhuurd kan worden."};
constexpr std::array things{"het dak", "de kantine", "het fietspad", "de speelplaats", "het archief", "de verlichting", "de website", "het jubileum", "de parkeerplaats", "het zwembad", "de stoep", "de geluidsinstallatie"};
constexpr std::array said{"ik heb daar nog geen antwoord op.", "wat kost dat eigenlijk?", "dat lijkt mij een goed plan."};
constexpr std::array tasks{"stuurt de nieuwe begroting rond", "vraagt een offerte aan", "maakt een afspraak met de gemeente", "schrijft een stukje voor de nieuwsbrief", "koopt verf voor het hek"};
constexpr std::array pairs{std::array{"de heer", "mevrouw"}, std::array{"dhr.", "mw."}, std::array{"Dhr.", "Mevr."}, std::array{"drs.", "ir."}, std::array{"de heer mr.", "mevrouw dr."}};
constexpr std::array letters{"J.W.", "A.", "P.H.M.", "C.", "Th.", "M.E."};

std::vector<Who> any_people(std::size_t number, std::set<std::string>& taken) {
  std::vector<Who> out;
  for (std::size_t tries = 0; out.size() < number && tries < 40; ++tries) {
    Who who;
    who.given = pick(given);
    who.infix = pick(infixes);
    who.family = pick(families);
    who.letters = pick(letters);
    // Nobody shares a first name or a surname: whom a short form means is another property.
    if (taken.contains(who.given) || taken.contains(who.family)) continue;
    taken.insert(who.given);
    taken.insert(who.family);
    out.push_back(std::move(who));
  }
  return out;
}

// `Femke van der Terpstra`: FvdT.
std::string code_of(const Who& who) {
  std::string out = who.given.substr(0, 1);
  for (std::size_t at = 0; at < who.infix.size(); ++at)
    if (at == 0 || who.infix[at - 1] == ' ') out += who.infix[at];
  return out + who.family[0];
}

void name_people(Minutes& m) {
  const bool titled = seldom(4), times = seldom(5);
  const auto& pair = pairs[count(0, pairs.size())];
  const Naming naming = coin() ? Naming::full : one_of(Naming::count);
  // Whoever is called by a code has a plain name.
  const bool codes = naming == Naming::full && seldom(5);
  std::set<std::string> known;
  for (auto* people : {&m.present, &m.absent})
    for (Who& who : *people) {
      if (titled) who.title = coin() ? pair[0] : pair[1];
      who.naming = naming;
      const bool plain = static_cast<unsigned char>(who.given[0]) < 0x80 && who.family.find('-') == std::string::npos;
      if (codes && people == &m.present && plain && known.insert(code_of(who)).second) who.code = code_of(who);
    }
  if (!times) return;
  for (Who& who : m.present)
    if (seldom(3)) (coin() ? who.until : who.from) = (m.hour < 9 ? "0" : "") + std::to_string(m.hour + 1) + ":15";
}

std::string any_talk(std::set<std::string>& told) {
  for (int tries = 0;; ++tries) {
    std::string text = pick(talk);
    const std::size_t at = text.find('#');
    text.replace(at, 1, pick(things));
    if (told.insert(text).second || tries > 20) return text;
  }
}

Point any_point(const Minutes& m, std::set<std::string>& told) {
  Point point;
  for (std::size_t k = count(1, 3); k > 0; --k) point.talk.push_back(any_talk(told));
  if (coin()) point.decision = "?";  // the style has the words
  point.owner = count(0, m.present.size());
  if (coin()) {
    point.task = pick(tasks);
    point.status = coin() ? "loopt" : "afgerond";
    if (coin()) {
      point.due_day = between(1, 29);
      point.due_month = between(1, 13);
    }
  }
  if (seldom(3)) point.said = pick(said);
  return point;
}

}  // namespace

std::string Who::surname() const { return (infix.empty() ? "" : infix + " ") + family; }

std::string Who::name() const {
  const std::string initial = static_cast<unsigned char>(given[0]) < 0x80 ? given.substr(0, 1) + "." : given;
  switch (naming) {
    case Naming::initial: return initial + " " + surname();
    case Naming::initials: return letters + " " + surname();
    case Naming::surname_first: return family + ", " + given + (infix.empty() ? "" : " " + infix);
    default: return given + " " + surname();
  }
}

Minutes any_minutes() {
  Minutes m;
  m.body = pick(bodies);
  m.year = between(1985, 2026);
  m.month = between(1, 13);
  m.day = between(1, 29);
  m.hour = between(9, 21);
  m.minute = 15 * between(0, 4);
  if (coin()) m.end_hour = m.hour + 2;
  if (coin()) m.place = pick(places);
  if (seldom(3)) {
    m.next_day = between(1, 29);
    m.next_month = between(1, 13);
  }
  std::set<std::string> taken;
  m.present = any_people(count(2, 7), taken);
  m.absent = any_people(count(0, 4), taken);
  std::set<std::string> used;
  for (Who& who : m.present) {
    if (coin()) who.role = pick(roles);
    if (!used.insert(who.role).second) who.role.clear();
    if (seldom(4)) who.organization = pick(organizations);
  }
  name_people(m);
  std::set<std::string> headings, told;
  std::size_t next_sub = count(0, sub_titles.size());
  m.points.push_back({.title = "Opening", .talk = {"De vergadering wordt geopend."}});
  const bool subs = seldom(3);
  for (std::size_t i = count(1, 6); i > 0; --i) {
    Point point = any_point(m, told);
    point.title = pick(titles);
    if (!headings.insert(point.title).second) continue;
    m.points.push_back(std::move(point));
    if (!subs || !coin()) continue;
    for (std::size_t number = count(2, 4); number > 0; --number) {
      Point sub = any_point(m, told);
      sub.sub = true;
      sub.title = sub_titles[next_sub++ % sub_titles.size()];
      m.points.push_back(std::move(sub));
    }
  }
  m.points.push_back({.title = "Sluiting"});
  return m;
}

}  // namespace properties
