#pragma once
// The evaluation itself as a tree on the screen: one condition a line, with a sign for true, false
// and undecided that can be read without colour.

#include "engine/evaluation/finding.h"
#include "engine/messages/message.h"

#include <cstddef>
#include <ostream>

namespace samsvar::cli {

void write_why_tree(std::ostream& out, messages::Language language, bool colour,
                    const evaluation::Why& why, std::size_t indent);

}  // namespace samsvar::cli
