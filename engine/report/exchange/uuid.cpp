#include "engine/report/exchange/uuid.h"

#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/string_generator.hpp>
#include <boost/uuid/uuid_io.hpp>

namespace samsvar::report::exchange {

std::string uuid_of(std::string_view name) {
  static const boost::uuids::uuid names =
      boost::uuids::string_generator()(std::string(uuid_namespace));
  return boost::uuids::to_string(boost::uuids::name_generator_sha1(names)(std::string(name)));
}

}  // namespace samsvar::report::exchange
