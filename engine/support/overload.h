#pragma once

// Overload{lambda, lambda, …} for std::visit. Leaving out a case is a compile error.

namespace samsvar {

template <typename... Callables>
struct Overload : Callables... {
  using Callables::operator()...;
};

// clang 14 needs the guide written out.
template <typename... Callables>
Overload(Callables...) -> Overload<Callables...>;

}  // namespace samsvar
