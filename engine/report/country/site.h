#pragma once
// The pages on many subjects together: the front page, and from every number on it a way down to
// the subject, the finding and the line in the agreement. One function a family of pages.

#include "engine/report/country/collect.h"
#include "engine/report/country/groups.h"
#include "engine/report/country/heat_map.h"
#include "engine/report/html/markup.h"
#include "engine/report/pages.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace samsvar::report::country {

/// So many rows a page, so that none grows beyond what a browser shows at once.
inline constexpr std::size_t rows_a_page = 800;

/// What the pages are made from beside the country.
struct Sources {
  const Ending& ending;
  const std::vector<InputFile>& inputs;
  /// The whole report on each party, where the reader works on one at a time: sections of a page.
  std::map<relations::PartyId, std::string> reports;
};

struct Site {
  const Country& country;
  const Sources& sources;
  Pages& pages;
  std::vector<Division> divisions;
  std::vector<Spread> spreads;
  std::vector<PassedDeadline> passed;
  /// The parties that are followed up, each with a page of its own; by name.
  std::vector<HeatRow> followed;
  /// What they are called in the reader's language; empty when nobody is followed.
  std::string followed_word;

  [[nodiscard]] const Run& run() const { return country.run(); }
};

/// Writes every page but the subjects' own.
void write_site(const Country& country, const Sources& sources, Pages& pages);

void write_front_page(const Site& site);
void write_group_pages(const Site& site);
void write_party_pages(const Site& site);
void write_requirement_pages(const Site& site);
void write_spread_pages(const Site& site);
void write_deadline_pages(const Site& site);
void write_subject_lists(const Site& site);
/// What could not be read, and which files the report was made from.
void write_file_pages(const Site& site);

// ------------------------------------------------------------------------------ addresses

[[nodiscard]] std::string requirement_page(const Site& site, ir::RuleId rule);
[[nodiscard]] std::string spread_page(const Site& site, const Spread& spread);
[[nodiscard]] std::string subject_list_page(const Site& site, ir::SubjectKindId kind);
inline constexpr std::string_view front_page = "index.html";
inline constexpr std::string_view deadline_page = "deadlines.html";
inline constexpr std::string_view problem_page = "files/problems.html";
inline constexpr std::string_view input_page = "files/index.html";
inline constexpr std::string_view heat_page = "requirements/map.html";
inline constexpr std::string_view requirements_page = "requirements/index.html";

/// `name` of the n-th part of a long page: "a.html", "a-2.html".
[[nodiscard]] std::string part_name(const std::string& name, std::size_t part);

// ------------------------------------------------------------------------------ one page

/// Where a page is being written.
struct Sheet {
  const Site& site;
  html::Markup& markup;
  std::string name;

  [[nodiscard]] const Run& run() const { return site.run(); }

  /// From this page to another of the report.
  [[nodiscard]] std::string to(std::string_view page) const;
};

using Body = std::function<void(const Sheet& sheet)>;

void write_page(const Site& site, const std::string& name, const std::string& title,
                const Body& body);

struct Rows {
  std::size_t count = 0;
  std::size_t a_page = rows_a_page;
};

/// The rows over as many pages as they take, each with a way to the others.
void write_in_parts(const Site& site, const std::string& name, const std::string& title, Rows rows,
                    const std::function<void(const Sheet&, std::size_t, std::size_t)>& body);

}  // namespace samsvar::report::country
