#pragma once
// What a verdict means, once more and as naively as can be: small worlds, conditions and rules as
// plain data, and the answer that the language's own text gives them. Shares nothing with the
// engine; `text.h` writes the same worlds and rules as a person would.

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace samsvar::tests::logic {

enum class Tri { No, Maybe, Yes };

/// m missing information, c contradictory, j judgement, d document not received, f unknown if in
/// force, k claimed not applicable.
using Reasons = std::set<char>;

struct Answer {
  Tri tri = Tri::Maybe;
  Reasons why;  // of Maybe
};

// ---------------------------------------------------------------- worlds

/// What stands at a key.
struct Said {
  enum class Form { Nothing, Value, Unknown, Empty, Claim, Words, List, Positions };

  Form form = Form::Nothing;
  int value = 0;
  /// Of a list its elements (of records: what stands at the one field); of positions one for each.
  std::vector<Said> parts{};
  bool open = false;  // the list ends in `ukjent`
};

Said nothing();
Said value(int number);
Said unknown();
Said empty();
Said claim();
Said words();
Said list(std::vector<Said> elements, bool open = false);
Said positions(std::vector<Said> each);

struct Paper {
  enum class Force { Yes, NotKnown, Expired, Future, Draft, Template };
  enum class Parties { Ours, Neighbours, Open };

  std::string id = "a";
  bool framework = true;
  bool complete = true;
  Force force = Force::Yes;
  Parties parties = Parties::Ours;
  std::vector<std::string> part_of{};
  std::vector<std::string> refers_to{};
  std::vector<std::string> replaces{};
  std::vector<std::string> precedes{};
  /// By noun; a key that begins with `faktisk ` stands in the section of facts.
  std::map<std::string, Said> says{};
};

struct World {
  enum class Register { None, Received, Partly, NotReceived };

  Register registered = Register::None;
  std::vector<Paper> papers;
};

// ---------------------------------------------------------------- rules

struct Condition {
  enum class Form {
    Compare,       // noun op number
    CompareNouns,  // noun op other
    OneOf,         // noun er en av (numbers)
    Stated,
    Missing,
    Agreed,
    Contains,  // noun inneholder number
    Count,     // antall noun op number
    And,
    Or,
    Not,
    Exists,  // over noun, of the one part; no part: any element
    All,
    None,
    AtLeast,
    Question,
  };

  Form form = Form::Compare;
  std::string noun{};
  std::string op{};
  int number = 0;
  std::string other{};
  std::vector<int> numbers{};
  std::vector<Condition> parts{};
};

Condition compare(std::string noun, std::string op, int number);
Condition all_of(std::vector<Condition> parts);
Condition any_of(std::vector<Condition> parts);
Condition negation(Condition part);

struct Exempt {
  std::string id;
  Condition when;
  std::optional<Condition> proof{};
  bool not_applicable = false;
  bool in_time = true;  // whether the exception's own validity includes the day
};

struct Rule {
  enum class Deadline { None, DayBefore, SameDay, DayAfter, FromNoun };

  std::string id = "R";
  std::string binding = "lov";
  bool in_time = true;
  std::optional<Condition> when{};
  Condition demand{};
  std::string for_each{};  // the list that the demand is made of each of
  std::vector<Exempt> exceptions{};
  Deadline deadline = Deadline::None;
};

/// Which nouns are what; the same for every generated world.
bool is_fact(const std::string& noun);
bool is_united(const std::string& noun);
/// The noun that a deadline may be read from: 1 is the day before the assessment, 2 the day itself.
inline constexpr const char* deadline_noun = "sak.frist";

// ---------------------------------------------------------------- the answer

enum class Status { Met, Gap, Due, Unclear, NotApplicable };

struct Verdict {
  Status status = Status::Unclear;
  Reasons why;                // of Unclear
  std::set<std::string> via;  // the exceptions that may be named; empty: none may
};

/// The set of the pair that is assessed.
struct Shelf {
  std::vector<const Paper*> firm;
  std::vector<std::pair<const Paper*, char>> doubtful;  // and the reason that they give
  bool lacks_documents = false;
};

Shelf collect(const World& world);

/// `element`: what stands at the field of the element that is bound, if one is.
struct Scope {
  const Shelf& shelf;
  const Said* element = nullptr;
  std::string element_field{};
  bool asks_if_applicable = false;  // when, and the invocation of an exception
};

Answer ask(const Condition& condition, const Scope& scope, bool negated = false);

Verdict judge(const Rule& rule, const World& world);

}  // namespace samsvar::tests::logic
