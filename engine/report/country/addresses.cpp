#include "engine/report/country/addresses.h"

#include "engine/report/html/finding_section.h"
#include "engine/report/html/slug.h"

#include <algorithm>

namespace samsvar::report::country {

std::string subject_page(const Run& run, const relations::Subject& subject) {
  // Subjects of two kinds may bear one name.
  const std::string& kind = run.world->vocabulary->subject_kinds[subject.kind].code;
  return "subjects/" + html::slug(kind) + "/" + html::slug(subject.id) + ".html";
}

std::string finding_address(const Run& run, const Line& line, ir::RuleId rule) {
  return line.page + "#" + html::finding_anchor(line.anchor, run.catalogue->rules.rules[rule].id);
}

std::string relative_address(std::string_view from, std::string_view to) {
  std::string address;
  for (auto depth = std::count(from.begin(), from.end(), '/'); depth > 0; --depth) {
    address += "../";
  }
  return address + std::string(to);
}

}  // namespace samsvar::report::country
