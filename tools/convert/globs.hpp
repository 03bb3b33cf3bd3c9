#pragma once
// Which files --include and --exclude mean.

#include <string>
#include <vector>

namespace convert {

// Whether one of the globs fits. One without `/` is for the last part of a name, at any depth; one with `/` is for the
// whole name, in which `*` and `?` stop at `/` and `**` does not.
bool fits(const std::vector<std::string>& globs, const std::string& name, const std::string& last);

}  // namespace convert
