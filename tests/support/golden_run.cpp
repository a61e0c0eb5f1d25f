#include "tests/support/golden_run.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace samsvar::golden {

namespace fs = std::filesystem;

namespace {

/// A new folder that is gone when the case is done.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string pattern = (fs::temp_directory_path() / "samsvar-golden-XXXXXX").string();
    path_ = ::mkdtemp(pattern.data()) == nullptr ? fs::path() : fs::path(pattern);
  }

  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  ~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }

  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

std::vector<std::string> environment(const fs::path& programs) {
  std::vector<std::string> all = {"PATH=" + programs.string() + ":/usr/bin:/bin"};
  for (const char* name : {"ASAN_OPTIONS", "UBSAN_OPTIONS"}) {
    if (const char* value = std::getenv(name)) {
      all.push_back(std::string(name) + "=" + value);
    }
  }
  return all;
}

/// In the child process; never returns.
[[noreturn]] void become(const std::string& command, const fs::path& folder, const fs::path& output,
                         std::vector<std::string> environment) {
  std::vector<char*> variables;
  for (std::string& variable : environment) {
    variables.push_back(variable.data());
  }
  variables.push_back(nullptr);
  const int out = ::open(output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  const int in = ::open("/dev/null", O_RDONLY);
  const bool is_ready = ::chdir(folder.c_str()) == 0 && ::dup2(in, STDIN_FILENO) >= 0 &&
                        ::dup2(out, STDOUT_FILENO) >= 0 && ::dup2(out, STDERR_FILENO) >= 0;
  if (is_ready) {
    ::execle("/bin/sh", "sh", "-c", command.c_str(), static_cast<char*>(nullptr), variables.data());
  }
  ::_exit(127);
}

int run_command(const std::string& command, const fs::path& folder, const fs::path& output,
                const std::vector<std::string>& environment) {
  const pid_t child = ::fork();
  if (child == 0) {
    become(command, folder, output, environment);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  // As a shell says it: a death by signal is not an exit status that a case may expect.
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

std::string text_of(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

void write_files(const Case& golden_case, const Surroundings& surroundings, const fs::path& work) {
  for (const File& file : golden_case.files) {
    const fs::path path = work / file.path;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << file.bytes();
  }
  for (const char* shipped : {"agreements", "rules"}) {
    if (!fs::exists(work / shipped)) {
      fs::create_directory_symlink(surroundings.source_folder / shipped, work / shipped);
    }
  }
}

}  // namespace

Case run_case(const Case& golden_case, const Surroundings& surroundings) {
  const TemporaryFolder folder;
  const fs::path work = folder.path() / "work";
  const fs::path programs = folder.path() / "programs";
  fs::create_directory(work);
  fs::create_directory(programs);
  fs::create_symlink(surroundings.program, programs / "samsvar");
  write_files(golden_case, surroundings, work);
  Case came = golden_case;
  for (Run& run : came.runs) {
    const fs::path output = folder.path() / "output";
    run.exit_status = run_command(run.command, work, output, environment(programs));
    run.output = text_of(output);
  }
  return came;
}

}  // namespace samsvar::golden
