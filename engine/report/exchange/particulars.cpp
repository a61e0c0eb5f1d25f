#include "engine/report/exchange/particulars.h"

#include "engine/messages/texts.h"
#include "engine/report/words.h"

#include <utility>

namespace samsvar::report::exchange {

namespace {

using messages::field;
using messages::say;
using messages::Text;

std::string basis_of(const Run& run, const tables::FindingRow& row) {
  if (row.basis.empty()) {
    return row.binding;
  }
  return say(run.language, {Text::report_basis_with_binding,
                            {field("basis", row.basis), field("binding", row.binding)}});
}

}  // namespace

std::vector<Particular> particulars_of(const Run& run, const tables::FindingRow& row) {
  std::vector<Particular> all;
  const auto add = [&](Text label, std::string text) {
    if (!text.empty()) {
      all.push_back({say(run.language, label), std::move(text)});
    }
  };
  add(Text::report_label_basis, basis_of(run, row));
  add(Text::table_address, row.address);
  add(Text::table_deadline, row.deadline ? date_words(run.language, *row.deadline) : "");
  add(Text::report_label_place, place_of(row));
  add(Text::table_other_places, row.other_places);
  add(Text::report_label_items, row.items);
  add(Text::report_label_proposal, row.proposal);
  add(Text::table_question, row.questions);
  add(Text::report_label_duty, row.duty_holders);
  add(Text::report_label_addressee, row.addressees == row.duty_holders ? "" : row.addressees);
  return all;
}

std::string place_of(const tables::FindingRow& row) {
  if (!row.place) {
    return row.file;
  }
  return row.file + ":" + std::to_string(row.place->line) + ":" + std::to_string(row.place->column);
}

}  // namespace samsvar::report::exchange
