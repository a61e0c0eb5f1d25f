#include "engine/report/tables/xlsx_book.h"

#include "engine/messages/texts.h"
#include "engine/report/exchange/xml_text.h"
#include "engine/support/check.h"
#include "engine/support/overload.h"
#include "engine/support/text.h"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <array>
#include <utility>
#include <vector>

namespace samsvar::report::tables {

namespace {

/// What a cell may hold, as UTF-16 counts; and so many code points are never more than that.
constexpr std::size_t max_units = 32'767;
constexpr std::size_t code_points_kept = max_units / 2;
constexpr lxw_row_t max_rows = LXW_ROW_MAX;
/// The calendar of the format begins here.
constexpr int first_year = 1900;
constexpr std::uint32_t heading_colour = 0xDCE6F0;

std::size_t utf16_units(std::string_view text) {
  std::size_t units = 0;
  for (const char character : text) {
    const auto byte = static_cast<unsigned char>(character);
    units += (byte & 0xC0U) == 0x80U ? 0U : (byte >= 0xF0U ? 2U : 1U);
  }
  return units;
}

/// `_x0041_` in a cell stands for a character; here it stands for itself.
std::string without_escapes(std::string text) {
  constexpr std::size_t length = 7;
  constexpr std::string_view underscore = "_x005F_";
  for (std::size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1)) {
    const std::string_view word = std::string_view(text).substr(at, length);
    const bool is_escape = word.size() == length && word.back() == '_' &&
                           word.find_first_not_of("0123456789ABCDEFabcdef", 2) == length - 1;
    if (is_escape) {
      text.replace(at, 1, underscore);
      at += underscore.size() - 1;
    }
  }
  return text;
}

std::string date_format(messages::Language language) {
  return language == messages::Language::English ? "yyyy\\-mm\\-dd" : "dd\\.mm\\.yyyy";
}

lxw_datetime datetime_of(values::Date date) {
  const std::chrono::year_month_day day(date);
  lxw_datetime made{};
  made.year = static_cast<int>(day.year());
  made.month = static_cast<int>(static_cast<unsigned>(day.month()));
  made.day = static_cast<int>(static_cast<unsigned>(day.day()));
  return made;
}

}  // namespace

/// A file in memory that the library can open by name.
class MemoryFile {
 public:
  MemoryFile() : descriptor_(::memfd_create("workbook", MFD_CLOEXEC)) {}

  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  ~MemoryFile() {
    if (descriptor_ >= 0) {
      ::close(descriptor_);
    }
  }

  [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }

  void copy_to(std::ostream& out) const {
    std::array<char, 65'536> buffer{};
    off_t at = 0;
    while (true) {
      const ssize_t count = ::pread(descriptor_, buffer.data(), buffer.size(), at);
      if (count < 0) {
        out.setstate(std::ios::failbit);
      }
      if (count <= 0) {
        return;
      }
      out.write(buffer.data(), count);
      at += count;
    }
  }

 private:
  int descriptor_;
};

struct XlsxBook::Book {
  struct Page {
    std::string name;
    Columns columns;
    lxw_worksheet* sheet = nullptr;
    lxw_row_t rows = 0;
    int parts = 1;
  };

  MemoryFile file;
  lxw_workbook* workbook = nullptr;
  lxw_format* heading = nullptr;
  lxw_format* text = nullptr;
  lxw_format* number = nullptr;
  lxw_format* day = nullptr;
  lxw_format* share = nullptr;
  messages::Language language = messages::Language::Bokmal;
  std::vector<Page> pages;
  std::uint64_t cut_texts = 0;

  [[nodiscard]] lxw_format* add_format(const char* number_format) const {
    lxw_format* made = workbook_add_format(workbook);
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    if (number_format != nullptr) {
      format_set_num_format(made, number_format);
    }
    return made;
  }

  void make_formats() {
    heading = add_format(nullptr);
    format_set_bold(heading);
    format_set_text_wrap(heading);
    format_set_bg_color(heading, heading_colour);
    format_set_bottom(heading, LXW_BORDER_THIN);
    text = add_format(nullptr);
    format_set_text_wrap(text);
    number = add_format("0");
    day = add_format(date_format(language).c_str());
    share = add_format("0.0%");
    format_set_align(share, LXW_ALIGN_RIGHT);
  }

  void begin(Page& page) const {
    const std::string name =
        page.parts == 1 ? page.name : page.name + " " + std::to_string(page.parts);
    page.sheet = workbook_add_worksheet(workbook, name.c_str());
    CHECK(page.sheet != nullptr, "sheets have short names, each its own");
    for (std::size_t index = 0; index < page.columns.size(); ++index) {
      const auto column = static_cast<lxw_col_t>(index);
      worksheet_set_column(page.sheet, column, column, page.columns[index].width, nullptr);
      worksheet_write_string(page.sheet, 0, column, page.columns[index].heading.c_str(), heading);
    }
    worksheet_freeze_panes(page.sheet, 1, 0);
    worksheet_repeat_rows(page.sheet, 0, 0);
    worksheet_set_landscape(page.sheet);
    worksheet_set_paper(page.sheet, 9);  // A4
    worksheet_fit_to_pages(page.sheet, 1, 0);
    page.rows = 1;
  }

  static void end(const Page& page) {
    worksheet_autofilter(page.sheet, 0, 0, page.rows - 1,
                         static_cast<lxw_col_t>(page.columns.size() - 1));
  }

  void write_text(const Page& page, lxw_col_t column, const std::string& written) {
    std::string safe = exchange::xml_permitted(written);
    if (utf16_units(safe) > max_units) {
      safe = support::truncate(safe, code_points_kept);
      ++cut_texts;
    }
    safe = without_escapes(std::move(safe));
    worksheet_write_string(page.sheet, page.rows, column, safe.c_str(), text);
  }

  void write_date(const Page& page, lxw_col_t column, values::Date date) {
    if (values::year_of(date) < first_year) {
      write_text(page, column, values::to_text(date));
      return;
    }
    lxw_datetime made = datetime_of(date);
    worksheet_write_datetime(page.sheet, page.rows, column, &made, day);
  }

  void write_share(const Page& page, lxw_col_t column, const Share& of) const {
    if (of.whole == 0) {
      const std::string none = messages::say(language, messages::Text::table_no_share);
      worksheet_write_string(page.sheet, page.rows, column, none.c_str(), share);
      return;
    }
    worksheet_write_number(page.sheet, page.rows, column,
                           static_cast<double>(of.per_mille()) / 1000.0, share);
  }

  void write_cell(const Page& page, lxw_col_t column, const Cell& cell) {
    std::visit(Overload{
                   [&](const std::string& written) {
                     if (!written.empty()) {
                       write_text(page, column, written);
                     }
                   },
                   [&](std::int64_t count) {
                     worksheet_write_number(page.sheet, page.rows, column,
                                            static_cast<double>(count), number);
                   },
                   [&](values::Date date) { write_date(page, column, date); },
                   [&](const Share& of) { write_share(page, column, of); },
               },
               cell);
  }
};

XlsxBook::XlsxBook(messages::Language language, const std::string& title, values::Date created)
    : book_(std::make_unique<Book>()) {
  book_->language = language;
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;
  book_->workbook = workbook_new_opt(book_->file.path().c_str(), &options);
  CHECK(book_->workbook != nullptr, "a workbook is made before anything is in it");
  std::string program = "Samsvar";
  std::string shown_title = title;
  lxw_doc_properties properties{};
  properties.title = shown_title.data();
  properties.author = program.data();
  properties.created = std::chrono::system_clock::to_time_t(created);
  workbook_set_properties(book_->workbook, &properties);
  book_->make_formats();
}

XlsxBook::~XlsxBook() {
  if (book_->workbook != nullptr) {
    lxw_workbook_free(book_->workbook);
  }
}

XlsxBook::Sheet XlsxBook::add_sheet(const std::string& name, Columns columns) {
  book_->pages.push_back({.name = name, .columns = std::move(columns)});
  book_->begin(book_->pages.back());
  return book_->pages.size() - 1;
}

void XlsxBook::add_row(Sheet sheet, const Row& row) {
  Book::Page& page = book_->pages[sheet];
  if (page.rows == max_rows) {
    Book::end(page);
    ++page.parts;
    book_->begin(page);
  }
  for (std::size_t index = 0; index < row.size(); ++index) {
    book_->write_cell(page, static_cast<lxw_col_t>(index), row[index]);
  }
  ++page.rows;
}

std::uint64_t XlsxBook::cut_texts() const {
  return book_->cut_texts;
}

void XlsxBook::write(std::ostream& out) {
  for (const Book::Page& page : book_->pages) {
    Book::end(page);
  }
  const lxw_error error = workbook_close(std::exchange(book_->workbook, nullptr));
  if (error != LXW_NO_ERROR) {
    out.setstate(std::ios::failbit);
    return;
  }
  book_->file.copy_to(out);
}

}  // namespace samsvar::report::tables
