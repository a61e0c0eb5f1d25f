// The register held against the tables that it was made from, where these are at hand: the
// environment's SAMSVAR_REFERENCE names the folder with municipalities.csv and catchment.csv.

#include "engine/relations/parties.h"
#include "tests/reference/country.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

namespace samsvar::reference {
namespace {

using Row = std::map<std::string, std::string>;

/// Commas between fields, double quotes around a field with commas, no line break in a field.
std::vector<std::string> fields_of(const std::string& line) {
  std::vector<std::string> fields(1);
  bool quoted = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const bool doubled = quoted && line.compare(at, 2, "\"\"") == 0;
    if (doubled) {
      fields.back() += '"';
      ++at;
    } else if (line[at] == '"') {
      quoted = !quoted;
    } else if (line[at] == ',' && !quoted) {
      fields.emplace_back();
    } else {
      fields.back() += line[at];
    }
  }
  return fields;
}

std::vector<Row> rows_of(const std::string& name) {
  const char* folder = std::getenv("SAMSVAR_REFERENCE");
  std::ifstream file(std::filesystem::path(folder == nullptr ? "" : folder) / name);
  std::string line;
  std::vector<Row> rows;
  std::vector<std::string> head;
  while (folder != nullptr && std::getline(file, line)) {
    const std::vector<std::string> fields = fields_of(line);
    if (head.empty()) {
      head = fields;
      continue;
    }
    Row row;
    for (std::size_t index = 0; index < head.size() && index < fields.size(); ++index) {
      row[head[index]] = fields[index];
    }
    rows.push_back(row);
  }
  return rows;
}

std::set<std::string> parted(const std::string& list) {
  std::set<std::string> parts;
  std::size_t begin = 0;
  while (begin < list.size()) {
    const std::size_t end = std::min(list.find(';', begin), list.size());
    parts.insert(list.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

std::string day(const std::optional<values::Date>& date) {
  return date ? values::to_text(*date) : "";
}

const agreement::DatedNumber* find_number(const Party& party, const std::string& number) {
  for (const agreement::DatedNumber& dated : party.numbers) {
    if (dated.number == number) {
      return &dated;
    }
  }
  return nullptr;
}

/// Numbers that follow this one: the next of the same party, else the first of its successors.
std::set<std::string> followers(const Party& party, const agreement::DatedNumber& number) {
  if (&number != &party.numbers.back()) {
    return {(&number + 1)->number};
  }
  std::set<std::string> all;
  for (const PartyId id : party.successors) {
    all.insert(number_of(reference::party(id), *party.to + std::chrono::days{1}));
  }
  return all;
}

class Sources : public ::testing::Test {
 protected:
  void SetUp() override {
    if (std::getenv("SAMSVAR_REFERENCE") == nullptr) {
      GTEST_SKIP() << "SAMSVAR_REFERENCE names no folder with the tables";
    }
  }
};

TEST_F(Sources, HaveTheSameMunicipalities) {
  const std::vector<Row> rows = rows_of("municipalities.csv");
  ASSERT_FALSE(rows.empty());
  for (Row row : rows) {
    const auto id =
        relations::find_party(country().world(), std::nullopt, {}, row["number"], latest);
    ASSERT_TRUE(id) << row["number"];
    const Party& it = party(*id);
    const agreement::DatedNumber& number = *find_number(it, row["number"]);
    const bool is_first = &number == &it.numbers.front();
    const bool is_last = &number == &it.numbers.back();
    EXPECT_EQ(day(number.from ? number.from
                  : is_first  ? it.from
                              : std::nullopt),
              row["valid_from"])
        << row["number"];
    EXPECT_EQ(day(number.to ? number.to
                  : is_last ? it.to
                            : std::nullopt),
              row["valid_to"])
        << row["number"];
    EXPECT_EQ(followers(it, number), parted(row["successor_numbers"])) << row["number"];
    if (is_last) {
      EXPECT_EQ(extra(*id, "fylke"), row["county_name"]) << row["number"];
    }
    // The name is known on the last day that the number held.
    const values::Date last = number.to ? *number.to : it.to.value_or(latest);
    std::set<std::string> names = parted(row["alt_names"]);
    names.insert(row["name"]);
    for (const std::string& name : names) {
      const relations::Party& bearer = it;
      EXPECT_TRUE(std::any_of(bearer.known_names.begin(), bearer.known_names.end(),
                              [&](const relations::KnownName& known) {
                                return holds_on(known, last) &&
                                       known.comparable == relations::comparable_name(name);
                              }))
          << row["number"] << " " << name;
    }
  }
  std::cout << rows.size() << " rows\n";
}

TEST_F(Sources, HaveTheSamePairs) {
  std::set<std::string> expected;
  for (Row row : rows_of("catchment.csv")) {
    const auto trust = relations::find_party(country().world(),
                                             rules().vocabulary().find_party_kind("helseforetak"),
                                             {}, row["hf_org_number"], latest);
    if (trust) {  // a private hospital is no trust
      expected.insert(row["municipality_number"] + " × " + party(*trust).name);
    }
  }
  ASSERT_FALSE(expected.empty());
  std::set<std::string> found;
  for (const relations::RegisteredPair& pair : country().world().pairs) {
    if (holds_on(pair, latest)) {
      found.insert(number_of(party(pair.first), latest) + " × " + party(pair.second).name);
    }
  }
  EXPECT_EQ(found, expected);
  std::cout << found.size() << " pairs\n";
}

}  // namespace
}  // namespace samsvar::reference
