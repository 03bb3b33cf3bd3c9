#include "convert/globs.hpp"

#include <fnmatch.h>

namespace convert {
namespace {

bool fits(const std::string& glob, const std::string& name, const std::string& last) {
  if (glob.find('/') == std::string::npos) return fnmatch(glob.c_str(), last.c_str(), 0) == 0;
  const std::string whole = glob.front() == '/' ? glob.substr(1) : glob;
  const bool deep = whole.find("**") != std::string::npos;
  if (fnmatch(whole.c_str(), name.c_str(), deep ? 0 : FNM_PATHNAME) == 0) return true;
  // `a/**/b` is `a/b` too, as users of git expect.
  const std::size_t stars = whole.find("**/");
  return stars != std::string::npos && fnmatch((whole.substr(0, stars) + whole.substr(stars + 3)).c_str(), name.c_str(), 0) == 0;
}

}  // namespace

bool fits(const std::vector<std::string>& globs, const std::string& name, const std::string& last) {
  for (const std::string& glob : globs)
    if (!glob.empty() && fits(glob, name, last)) return true;
  return false;
}

}  // namespace convert
