#pragma once
// An arena addressed by typed ids. Trees refer to children by id, so that they can be copied,
// compared and annotated from the side without pointers.

#include "engine/support/check.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace samsvar {

template <typename Id, typename T>
class Store {
 public:
  Id add(T item) {
    items_.push_back(std::move(item));
    return Id{static_cast<std::uint32_t>(items_.size() - 1)};
  }

  const T& operator[](Id id) const {
    CHECK(id.index < items_.size(), "an id comes from the store that it is looked up in");
    return items_[id.index];
  }

  T& operator[](Id id) {
    CHECK(id.index < items_.size(), "an id comes from the store that it is looked up in");
    return items_[id.index];
  }

  [[nodiscard]] std::size_t size() const { return items_.size(); }

  [[nodiscard]] bool empty() const { return items_.empty(); }

  auto begin() const { return items_.begin(); }

  auto end() const { return items_.end(); }

  [[nodiscard]] std::vector<Id> ids() const {
    std::vector<Id> all;
    all.reserve(items_.size());
    for (std::uint32_t index = 0; index < items_.size(); ++index) {
      all.push_back(Id{index});
    }
    return all;
  }

 private:
  std::vector<T> items_;
};

}  // namespace samsvar
