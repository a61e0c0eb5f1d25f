#include "tests/properties/logic/text.h"

#include <algorithm>
#include <array>

namespace samsvar::tests::logic {

namespace {

using Asked = Condition::Form;
using Form = Said::Form;
using Force = Paper::Force;

constexpr std::array<const char*, 4> choice_words{"rød", "grønn", "blå", "gul"};

bool holds_choices(const std::string& noun) {
  return noun == "sak.ord" || noun == "sak.samlet_ord";
}

std::string joined(const std::vector<std::string>& parts, const std::string& between) {
  std::string all;
  for (const std::string& part : parts) {
    all += (all.empty() ? "" : between) + part;
  }
  return all;
}

// ---------------------------------------------------------------- rules

std::string quantifier(const Condition& it, const std::string& variable) {
  const std::string word = it.form == Asked::Exists ? "finnes "
                           : it.form == Asked::All  ? "alle "
                           : it.form == Asked::None ? "ingen "
                                                    : "minst " + std::to_string(it.number) + " ";
  // Inside, the field is the element's own.
  std::string inner;
  if (!it.parts.empty()) {
    inner = " der (" + to_text(it.parts.front()) + ")";
    const std::string field = it.noun + ".tall";
    for (std::size_t at = inner.find(field); at != std::string::npos; at = inner.find(field)) {
      inner.replace(at, field.size(), variable + ".tall");
    }
  }
  return word + variable + " blant " + it.noun + inner;
}

std::string in_parentheses(const Condition& part) {
  const bool simple = part.form != Asked::And && part.form != Asked::Or && part.form != Asked::Not;
  return simple ? to_text(part) : "(" + to_text(part) + ")";
}

std::string deadline_text(Rule::Deadline deadline) {
  switch (deadline) {
    case Rule::Deadline::None:
      return "";
    case Rule::Deadline::DayBefore:
      return "  frist 2026-11-21\n";
    case Rule::Deadline::SameDay:
      return "  frist 2026-11-22\n";
    case Rule::Deadline::DayAfter:
      return "  frist 2026-11-23\n";
    case Rule::Deadline::FromNoun:
      return std::string("  frist ") + deadline_noun + "\n";
  }
  return "";
}

std::string exception_text(const Exempt& exempt) {
  return "  unntak " + exempt.id + "\n    tittel nb \"u\" nn \"u\" en \"u\"\n" +
         "    hjemmel loven § 2\n" + (exempt.in_time ? "" : "    gjelder til 2020-12-31\n") +
         "    når " + to_text(exempt.when) + "\n" +
         (exempt.proof ? "    krever " + to_text(*exempt.proof) + "\n" : "") + "    virkning " +
         (exempt.not_applicable ? "ikke aktuelt" : "oppfylt") + "\n";
}

// ---------------------------------------------------------------- papers

struct Section {
  std::vector<std::string> keys;  // whole lines, deeper ones indented
};

std::string indented(const std::string& block) {
  std::string all = "  ";
  for (std::size_t at = 0; at < block.size(); ++at) {
    all += block[at];
    if (block[at] == '\n' && at + 1 < block.size()) {
      all += "  ";
    }
  }
  return all;
}

std::string section(const std::string& key, std::vector<std::string> blocks,
                    const Shuffle& shuffle) {
  if (shuffle) {
    shuffle(blocks);
  }
  std::string all = key + ":\n";
  for (const std::string& block : blocks) {
    all += indented(block);
  }
  return all;
}

std::string validity(Force force) {
  switch (force) {
    case Force::Expired:
      return "gjelder: {fom: 2012-01-01, tom: 2020-12-31}\n";
    case Force::Future:
      return "gjelder: {fom: 2030-01-01}\n";
    case Force::NotKnown:
      return "";
    case Force::Yes:
    case Force::Draft:
    case Force::Template:
      return "gjelder: {fom: 2012-01-01}\n";
  }
  return "";
}

std::string state(Force force) {
  return force == Force::NotKnown   ? "status: ukjent\n"
         : force == Force::Draft    ? "status: utkast\n"
         : force == Force::Template ? "status: mal\n"
                                    : "status: gjeldende\n";
}

std::string parties(Paper::Parties parties) {
  const char* ours = parties == Paper::Parties::Ours         ? "{kommune: Utmark}, "
                     : parties == Paper::Parties::Neighbours ? "{kommune: Innmark}, "
                                                             : "{kommuner: ukjent}, ";
  return std::string("parter: [") + ours + "{foretak: Fjord HF}]\n";
}

void add_references(const std::string& key, const std::vector<std::string>& ids,
                    std::vector<std::string>& lines) {
  if (!ids.empty()) {
    lines.push_back(key + ": [" + joined(ids, ", ") + "]\n");
  }
}

std::vector<std::string> header(const Paper& paper) {
  std::vector<std::string> lines{
      "id: " + paper.id + "\n",
      "tittel: " + paper.id + "\n",
      state(paper.force),
      parties(paper.parties),
      paper.framework ? "type: overordnet\n" : "type: delavtale\n",
  };
  if (!validity(paper.force).empty()) {
    lines.push_back(validity(paper.force));
  }
  add_references("del_av", paper.part_of, lines);
  add_references("viser_til", paper.refers_to, lines);
  add_references("erstatter", paper.replaces, lines);
  add_references("går_foran", paper.precedes, lines);
  return lines;
}

/// The lines below `sak` and below `faktisk: sak`.
void add_content(const Paper& paper, const Shuffle& shuffle, std::vector<std::string>& blocks) {
  std::map<std::string, std::vector<std::string>> sections;
  std::map<std::string, std::vector<std::string>> facts;
  for (const auto& [noun, said] : paper.says) {
    if (said.form == Form::Nothing) {
      continue;
    }
    const bool factual = noun.starts_with("faktisk ");
    const std::string path = factual ? noun.substr(8) : noun;
    const std::size_t dot = path.find('.');
    (factual ? facts : sections)[path.substr(0, dot)].push_back(
        path.substr(dot + 1) + ": " + to_text(said, noun, shuffle) + "\n");
  }
  for (const auto& [key, lines] : sections) {
    blocks.push_back(section(key, lines, shuffle));
  }
  std::vector<std::string> factual;
  for (const auto& [key, lines] : facts) {
    factual.push_back(section(key, lines, shuffle));
  }
  if (!factual.empty()) {
    blocks.push_back(section("faktisk", factual, shuffle));
  }
}

std::string register_text(World::Register state) {
  const char* received = state == World::Register::Received ? "ja"
                         : state == World::Register::Partly ? "delvis"
                                                            : "nei";
  return std::string(
             "samsvar: 1\nregister:\n  per: 2026-11-22\n  kommuner:\n    - {navn: Utmark, ") +
         "mottatt: " + received +
         "}\n    - {navn: Innmark, mottatt: nei}\n  foretak:\n    - {navn: Fjord HF}\n"
         "  samarbeid:\n    - {kommune: Utmark, foretak: Fjord HF}\n"
         "    - {kommune: Innmark, foretak: Fjord HF}\n";
}

}  // namespace

std::string vocabulary() {
  std::string nouns;
  for (const char* letter : {"a", "b", "c", "d", "e", "f"}) {
    nouns += std::string("begrep p.") + letter + " antall faktum nb \"p\" slutt\n";
    nouns += std::string("begrep q.") + letter + " antall avtaleinnhold nb \"q\" slutt\n";
  }
  const std::string words = "liste av valg (rød, grønn, blå, gul) avtaleinnhold";
  for (const char* list :
       {"liste avtaleinnhold", "faktaliste faktum", "samlet avtaleinnhold samles"}) {
    const std::string all = list;
    const std::string name = all.substr(0, all.find(' '));
    const std::string rest = all.substr(all.find(' '));
    const std::string stance = name == "faktaliste" ? "faktum" : "avtaleinnhold";
    nouns += "begrep sak." + name + " liste av post" + rest + " nb \"l\" slutt\n";
    nouns += "begrep sak." + name + ".navn tekst " + stance + " nb \"n\" slutt\n";
    nouns += "begrep sak." + name + ".tall antall " + stance + " nb \"t\" slutt\n";
  }
  return "språk nb\n"
         "kilde loven lov \"LOV-1\" slutt\n"
         "part kommune nb \"kommune\" nøkkel kommune, kommuner register kommuner slutt\n"
         "part foretak nb \"foretak\" nøkkel foretak register foretak slutt\n"
         "emne avtale nb \"avtale\" slag avtale slutt\n"
         "emne samarbeid nb \"samarbeid\" slag par kommune, foretak rammeavtale overordnet slutt\n"
         "begrep avtale.type valg (overordnet, delavtale) avtaleinnhold nb \"type\" slutt\n"
         "begrep sak.tall antall avtaleinnhold nb \"tall\" slutt\n"
         "begrep sak.annet antall avtaleinnhold nb \"annet\" slutt\n"
         "begrep sak.fakta antall faktum nb \"fakta\" slutt\n"
         "begrep sak.begge antall begge nb \"begge\" slutt\n"
         "begrep sak.frist dato avtaleinnhold nb \"frist\" slutt\n"
         "begrep sak.hendt hendelse faktum nb \"hendt\" slutt\n"
         "begrep sak.ord " +
         words +
         " nb \"ord\" slutt\n"
         "begrep sak.samlet_ord " +
         words + " samles nb \"ord\" slutt\n" + nouns;
}

std::string to_text(const Condition& it) {
  const std::string number = std::to_string(it.number);
  std::vector<std::string> parts;
  for (const Condition& part : it.parts) {
    parts.push_back(in_parentheses(part));
  }
  switch (it.form) {
    case Asked::Compare:
      return it.noun + " " + it.op + " " + number;
    case Asked::CompareNouns:
      return it.noun + " " + it.op + " " + it.other;
    case Asked::OneOf: {
      std::vector<std::string> numbers;
      for (const int one : it.numbers) {
        numbers.push_back(std::to_string(one));
      }
      return it.noun + " er en av (" + joined(numbers, ", ") + ")";
    }
    case Asked::Stated:
      return it.noun + " er oppgitt";
    case Asked::Missing:
      return it.noun + " mangler";
    case Asked::Agreed:
      return it.noun + " er omforent";
    case Asked::Contains:
      return it.noun + " inneholder " + choice_words.at(static_cast<std::size_t>(it.number));
    case Asked::Count:
      return "antall " + it.noun + " " + it.op + " " + number;
    case Asked::And:
      return joined(parts, " og ");
    case Asked::Or:
      return joined(parts, " eller ");
    case Asked::Not:
      return "ikke " + parts.front();
    case Asked::Question:
      return "skjønn spurt";
    default:
      return quantifier(it, it.noun.back() == 't' ? "x" : "y");
  }
}

std::string to_text(const Rule& rule) {
  std::string demand = to_text(rule.demand);
  if (!rule.for_each.empty()) {
    const std::string field = rule.for_each + ".tall";
    for (std::size_t at = demand.find(field); at != std::string::npos; at = demand.find(field)) {
      demand.replace(at, field.size(), "z.tall");
    }
    demand = "for hver z blant " + rule.for_each + ": " + demand;
  }
  std::string text = "regel " + rule.id + "\n  tittel nb \"a\" nn \"b\" en \"c\"\n" +
                     "  hjemmel loven § 1\n  binding " + rule.binding + "\n  gjelder fra " +
                     (rule.in_time ? "2012-01-01" : "2027-01-01") +
                     "\n  gjelder for hvert samarbeid\n  pliktsubjekt kommune\n" +
                     deadline_text(rule.deadline);
  if (rule.when) {
    text += "  når " + to_text(*rule.when) + "\n";
  }
  text += "  krav " + demand + "\n";
  for (const Exempt& exempt : rule.exceptions) {
    text += exception_text(exempt);
  }
  if (text.find("skjønn spurt") != std::string::npos) {
    text += "  spørsmål spurt nb \"s?\" nn \"s?\" en \"s?\"\n";
  }
  return text + "slutt\n";
}

std::string to_text(const Said& said, const std::string& noun, const Shuffle& shuffle) {
  std::vector<std::string> parts;
  switch (said.form) {
    case Form::Nothing:
    case Form::Empty:
      return "";
    case Form::Value:
      if (holds_choices(noun)) {
        return choice_words.at(static_cast<std::size_t>(said.value));
      }
      return noun == deadline_noun ? "2026-11-" + std::to_string(20 + said.value)
                                   : std::to_string(said.value);
    case Form::Unknown:
      return "ukjent";
    case Form::Claim:
      return "{ikke_aktuelt: gjelder ikke oss}";
    case Form::Words:
      return "{ordlyd: etter behov}";
    case Form::List:
      for (std::size_t index = 0; index < said.parts.size(); ++index) {
        const Said& part = said.parts[index];
        const std::string field =
            part.form == Form::Nothing ? "" : ", tall: " + to_text(part, noun + ".tall", shuffle);
        parts.push_back(holds_choices(noun) ? to_text(part, noun)
                                            : "{navn: e" + std::to_string(index + 1) + field + "}");
      }
      if (said.open) {
        parts.emplace_back("ukjent");
      }
      return "[" + joined(parts, ", ") + "]";
    case Form::Positions: {
      constexpr std::array labels{"kommune", "foretak", "avtaletekst", "vaktplan"};
      for (std::size_t index = 0; index < said.parts.size(); ++index) {
        parts.push_back(std::string(labels.at(index)) + ": " +
                        to_text(said.parts[index], noun, shuffle));
      }
      if (shuffle) {
        shuffle(parts);
      }
      return "{ifølge: {" + joined(parts, ", ") + "}}";
    }
  }
  return "";
}

std::string to_text(const Paper& paper, const Shuffle& shuffle) {
  std::vector<std::string> blocks{
      "samsvar: 1\n", "registrert: 2026-11-22\n",
      std::string("registrering: ") + (paper.complete ? "fullstendig\n" : "delvis\n"),
      section("avtale", header(paper), shuffle)};
  add_content(paper, shuffle, blocks);
  if (shuffle) {
    shuffle(blocks);
  }
  return joined(blocks, "");
}

std::vector<TextFile> to_files(const World& world, const Shuffle& shuffle) {
  std::vector<TextFile> files;
  for (const Paper& paper : world.papers) {
    files.push_back({paper.id + ".yaml", to_text(paper, shuffle)});
  }
  if (world.registered != World::Register::None) {
    files.push_back({"register.yaml", register_text(world.registered)});
  }
  return files;
}

}  // namespace samsvar::tests::logic
