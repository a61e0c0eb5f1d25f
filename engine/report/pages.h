#pragma once
// Where a report of many pages goes: a folder that appears whole or not at all. The command line
// owns the disk; a writer only names its pages.

#include <string_view>

namespace samsvar::report {

class Pages {
 public:
  Pages() = default;
  Pages(const Pages&) = delete;
  Pages& operator=(const Pages&) = delete;
  virtual ~Pages() = default;

  /// `name` is relative, with `/` between folders, of small letters, digits, hyphens,
  /// underscores and dots.
  virtual void add(std::string_view name, std::string_view bytes) = 0;
};

}  // namespace samsvar::report
