#include "engine/report/html/slug.h"

#include <array>
#include <cstdint>

namespace samsvar::report::html {

namespace {

// `_` and one letter outside hexadecimal digits for what is common; `_z` and two digits for any
// other byte. No reading of a slug is in doubt, hence no two ids share one.
struct Short {
  std::string_view text;
  std::string_view code;
  bool is_capital;
};

constexpr auto shorts = std::to_array<Short>({
    {"æ", "_e", false},
    {"ø", "_o", false},
    {"å", "_a", false},
    {"Æ", "_e", true},
    {"Ø", "_o", true},
    {"Å", "_a", true},
    {"×", "_x", false},
    {"_", "__", false},
    {":", "_c", false},
    {".", "_p", false},
    {" ", "_s", false},
});

std::string hexadecimal(std::uint64_t value, int digits) {
  constexpr std::string_view digit = "0123456789abcdef";
  std::string text;
  for (int place = digits - 1; place >= 0; --place) {
    text += digit[(value >> (4 * static_cast<unsigned>(place))) & 0xFU];
  }
  return text;
}

/// FNV-1a; tells two long ids apart, guards nothing.
std::uint64_t fingerprint(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char character : text) {
    hash = (hash ^ static_cast<unsigned char>(character)) * 0x100000001b3U;
  }
  return hash;
}

class Slugger {
 public:
  std::string slug_of(std::string_view id) {
    while (!id.empty()) {
      id.remove_prefix(add_first(id));
    }
    return std::move(slug_);
  }

 private:
  /// Adds the beginning of the id, and says how many bytes that was.
  std::size_t add_first(std::string_view id) {
    for (const Short& known : shorts) {
      if (id.starts_with(known.text)) {
        const bool is_letter = known.text.front() == '\xC3' && known.text != "×";
        add(known.code, is_letter, known.is_capital);
        return known.text.size();
      }
    }
    const char first = id.front();
    if (first >= 'A' && first <= 'Z') {
      add(std::string(1, static_cast<char>(first - 'A' + 'a')), true, true);
    } else if (first >= 'a' && first <= 'z') {
      add(std::string(1, first), true, false);
    } else if ((first >= '0' && first <= '9') || first == '-') {
      add(std::string(1, first), false, false);
    } else {
      add("_z" + hexadecimal(static_cast<unsigned char>(first), 2), false, false);
    }
    return 1;
  }

  void add(std::string_view code, bool is_letter, bool is_capital) {
    if (is_letter && is_capital != in_capitals_) {
      slug_ += is_capital ? "_k" : "_l";
      in_capitals_ = is_capital;
    }
    slug_ += code;
  }

  std::string slug_;
  bool in_capitals_ = false;
};

}  // namespace

std::string slug(std::string_view id) {
  std::string whole = Slugger().slug_of(id);
  if (whole.size() <= longest_slug) {
    return whole;
  }
  // A cut may leave half a code behind; what follows begins with one that nothing else has.
  const std::string end = "_y" + hexadecimal(fingerprint(id), 16);
  return whole.substr(0, longest_slug - end.size()) + end;
}

}  // namespace samsvar::report::html
