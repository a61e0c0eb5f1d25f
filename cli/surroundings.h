#pragma once
// What the machine around us decides: where the shipped rules are, and whether the reader's
// terminal shows colour.

#include "cli/options.h"
#include "engine/pipeline/register_of_run.h"
#include "engine/pipeline/rule_library.h"

namespace samsvar::cli {

/// The folder of `--rules`, else the rules that the program came with: beside the build tree or the
/// installed program, else in the source tree that it was built from.
[[nodiscard]] pipeline::RuleFolder rule_folder(const Options& options);

/// The register of `--register`, where `ingen` and `none` are none. Without the option it is the
/// one among the agreements; for the directorate, else the one that comes with the rules.
[[nodiscard]] pipeline::RegisterChoice register_choice(const Options& options);

/// `auto` is colour on a terminal, unless NO_COLOR is set to something.
[[nodiscard]] bool wants_colour(const Options& options);

}  // namespace samsvar::cli
