#include "engine/source/load.h"

#include "engine/support/text.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string_view>
#include <utility>

namespace samsvar::source {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

class FileDescriptor {
 public:
  explicit FileDescriptor(int number) : number_(number) {}

  FileDescriptor(const FileDescriptor&) = delete;
  FileDescriptor& operator=(const FileDescriptor&) = delete;

  ~FileDescriptor() {
    if (number_ >= 0) {
      ::close(number_);
    }
  }

  [[nodiscard]] int number() const { return number_; }

 private:
  int number_;
};

LoadProblem problem_of(int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR:
      return LoadProblem::Missing;
    case ELOOP:
      return LoadProblem::SymlinkLoop;
    case EISDIR:
      return LoadProblem::Folder;
    default:
      return LoadProblem::Unreadable;
  }
}

/// "\r\n" and a lone "\r" become "\n", so that lines are counted as an editor counts them.
std::string with_plain_line_breaks(std::string text) {
  if (text.find('\r') == std::string::npos) {
    return text;
  }
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '\r') {
      plain += text[at];
    } else if (at + 1 == text.size() || text[at + 1] != '\n') {
      plain += '\n';
    }
  }
  return plain;
}

LoadFault fault_at(SourceMap& map, LoadProblem problem, const std::string& name,
                   std::string_view text, std::size_t offset) {
  const auto place = static_cast<std::uint32_t>(offset);
  const FileId file = map.add(name, std::string(text.substr(0, offset)));
  return {.problem = problem,
          .path = name,
          .range = SourceRange{.file = file, .begin = place, .end = place}};
}

Expected<FileId, LoadFault> add_text(SourceMap& map, const std::string& path, std::string bytes,
                                     std::size_t max_bytes, const Witness& witness) {
  const std::string name = support::to_valid_utf8(path);
  if (bytes.size() > max_bytes) {
    return Unexpected{
        LoadFault{.problem = LoadProblem::TooLarge, .path = name, .limit = max_bytes}};
  }
  if (witness) {
    witness(name, bytes);
  }
  if (bytes.starts_with(byte_order_mark)) {
    bytes.erase(0, byte_order_mark.size());
  }
  const std::string text = with_plain_line_breaks(std::move(bytes));
  const auto malformed = support::find_malformed_utf8(text);
  if (malformed) {
    return Unexpected{fault_at(map, LoadProblem::NotUtf8, name, text, *malformed)};
  }
  const auto control = support::find_control_character(text);
  if (control) {
    return Unexpected{fault_at(map, LoadProblem::ControlCharacter, name, text, *control)};
  }
  return map.add(name, text);
}

Expected<std::string, LoadProblem> read_bytes(const std::string& path, std::size_t max_bytes) {
  // Without O_NONBLOCK a named pipe would keep us waiting for a writer that never comes.
  const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (file.number() < 0) {
    return Unexpected{problem_of(errno)};
  }

  struct stat status {};

  if (::fstat(file.number(), &status) != 0) {
    return Unexpected{problem_of(errno)};
  }
  if (S_ISDIR(status.st_mode)) {
    return Unexpected{LoadProblem::Folder};
  }
  if (!S_ISREG(status.st_mode)) {
    return Unexpected{LoadProblem::NotAFile};
  }
  std::string bytes;
  std::array<char, 65536> chunk{};
  while (bytes.size() <= max_bytes) {
    const ssize_t count = ::read(file.number(), chunk.data(), chunk.size());
    if (count < 0 && errno == EINTR) {
      continue;
    }
    if (count < 0) {
      return Unexpected{problem_of(errno)};
    }
    if (count == 0) {
      break;
    }
    bytes.append(chunk.data(), static_cast<std::size_t>(count));
  }
  return bytes;
}

}  // namespace

Expected<FileId, LoadFault> load(SourceMap& map, const std::string& path, std::size_t max_bytes,
                                 const Witness& witness) {
  Expected<std::string, LoadProblem> bytes = read_bytes(path, max_bytes);
  if (!bytes) {
    return Unexpected{LoadFault{.problem = bytes.error(), .path = support::to_valid_utf8(path)}};
  }
  return add_text(map, path, std::move(*bytes), max_bytes, witness);
}

Expected<FileId, LoadFault> load(SourceMap& map, std::istream& stream, const std::string& name,
                                 std::size_t max_bytes, const Witness& witness) {
  std::string bytes;
  std::array<char, 65536> chunk{};
  while (bytes.size() <= max_bytes && stream) {
    stream.read(chunk.data(), static_cast<std::streamsize>(chunk.size()));
    bytes.append(chunk.data(), static_cast<std::size_t>(stream.gcount()));
  }
  if (stream.bad()) {
    return Unexpected{
        LoadFault{.problem = LoadProblem::Unreadable, .path = support::to_valid_utf8(name)}};
  }
  return add_text(map, name, std::move(bytes), max_bytes, witness);
}

}  // namespace samsvar::source
