#include "engine/pipeline/sha256.h"

#include <sha2.h>

#include <array>
#include <vector>

namespace samsvar::pipeline {

std::string sha256(std::string_view bytes) {
  const std::vector<std::uint8_t> data(bytes.begin(), bytes.end());
  std::array<char, SHA256_DIGEST_STRING_LENGTH> digits{};
  SHA256Data(data.data(), data.size(), digits.data());
  return digits.data();
}

}  // namespace samsvar::pipeline
