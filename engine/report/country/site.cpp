#include "engine/report/country/site.h"

#include "engine/messages/texts.h"
#include "engine/report/country/addresses.h"
#include "engine/report/country/stylesheet.h"
#include "engine/report/country/tables.h"
#include "engine/report/html/page.h"
#include "engine/report/html/slug.h"
#include "engine/support/text.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <utility>

namespace samsvar::report::country {

namespace {

using messages::field;
using messages::say;
using messages::Text;

/// Every subject that one of the followed parties has a part in, with the party's own first.
std::vector<HeatRow> followed_parties(const Country& country, ir::PartyKindId kind) {
  const relations::World& world = *country.run().world;
  std::map<relations::PartyId, std::vector<std::size_t>> lines;
  for (std::size_t index = 0; index < country.lines().size(); ++index) {
    const Line& line = country.lines()[index];
    const ir::SubjectForm form = world.vocabulary->subject_kinds[line.kind].form;
    if (!line.counted || form == ir::SubjectForm::Group || form == ir::SubjectForm::All) {
      continue;
    }
    for (const relations::PartyId party : line.parties) {
      if (world.parties[party].kind == kind) {
        lines[party].push_back(index);
      }
    }
  }
  std::vector<HeatRow> rows;
  for (auto& [party, of_party] : lines) {
    const std::string& name = world.parties[party].name;
    rows.push_back({.title = name, .page = {}, .lines = std::move(of_party), .party = party});
  }
  std::stable_sort(rows.begin(), rows.end(), [](const HeatRow& left, const HeatRow& right) {
    return left.title < right.title;
  });
  return rows;
}

/// A name as a page is called; two may share it, and the number behind keeps their pages apart.
std::string page_called(const std::string& folder, const std::string& name,
                        std::set<std::string>& taken) {
  std::string plain = support::fold_case(name);
  std::replace(plain.begin(), plain.end(), ' ', '-');
  std::erase(plain, '.');
  const std::string base = folder + "/" + html::slug(plain);
  std::string page = base + ".html";
  for (std::size_t number = 2; !taken.insert(page).second; ++number) {
    page = base + "--" + std::to_string(number) + ".html";
  }
  return page;
}

void name_pages(std::vector<HeatRow>& rows, std::vector<Division>& divisions) {
  std::set<std::string> taken;
  for (HeatRow& row : rows) {
    row.page = page_called("parties", row.title, taken);
  }
  for (Division& division : divisions) {
    for (Group& group : division.groups) {
      group.page = page_called("groups", group.name, taken);
    }
  }
}

void write_part_links(const Sheet& sheet, const std::string& name, std::size_t parts,
                      std::size_t here) {
  const auto nav = sheet.markup.in("nav", {{"class", "parts"}});
  for (std::size_t part = 0; part < parts; ++part) {
    const std::string words =
        say(sheet.run().language, {Text::country_part,
                                   {field("number", static_cast<std::int64_t>(part + 1)),
                                    field("count", static_cast<std::int64_t>(parts))}});
    write_link(sheet, part == here ? std::string() : part_name(name, part), words);
    sheet.markup.text(" ");
  }
}

}  // namespace

std::string part_name(const std::string& name, std::size_t part) {
  constexpr std::string_view ending = ".html";
  return part == 0 ? name
                   : name.substr(0, name.size() - ending.size()) + "-" + std::to_string(part + 1) +
                         std::string(ending);
}

std::string Sheet::to(std::string_view page) const {
  return relative_address(name, page);
}

void write_page(const Site& site, const std::string& name, const std::string& title,
                const Body& body) {
  std::ostringstream out;
  {
    html::Markup markup(out);
    const Sheet sheet{.site = site, .markup = markup, .name = name};
    const std::string front = name == front_page ? std::string() : sheet.to(front_page);
    html::write_page(markup, site.run(),
                     {.title = title, .front = front, .more_style = more_style()},
                     [&] { body(sheet); });
  }
  site.pages.add(name, out.str());
}

void write_in_parts(const Site& site, const std::string& name, const std::string& title, Rows rows,
                    const std::function<void(const Sheet&, std::size_t, std::size_t)>& body) {
  const std::size_t parts = std::max<std::size_t>(1, (rows.count + rows.a_page - 1) / rows.a_page);
  for (std::size_t part = 0; part < parts; ++part) {
    write_page(site, part_name(name, part), title, [&](const Sheet& sheet) {
      if (parts > 1) {
        write_part_links(sheet, name, parts, part);
      }
      const std::size_t begin = part * rows.a_page;
      body(sheet, begin, std::min(rows.count, begin + rows.a_page));
    });
  }
}

void write_site(const Country& country, const Sources& sources, Pages& pages) {
  const ir::Vocabulary& vocabulary = *country.run().world->vocabulary;
  Site site{.country = country,
            .sources = sources,
            .pages = pages,
            .divisions = divisions(country),
            .spreads = country.spreads(),
            .passed = country.passed_deadlines()};
  if (const auto kind = followed_kind(vocabulary)) {
    site.followed = followed_parties(country, *kind);
    site.followed_word = messages::in(country.run().language, vocabulary.party_kinds[*kind].title);
  }
  name_pages(site.followed, site.divisions);
  write_front_page(site);
  write_group_pages(site);
  write_party_pages(site);
  write_requirement_pages(site);
  write_spread_pages(site);
  write_deadline_pages(site);
  write_subject_lists(site);
  write_file_pages(site);
}

}  // namespace samsvar::report::country
