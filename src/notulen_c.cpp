#include "notulen.h"

#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>
#include <string>

#include "notulen.hpp"

namespace {

char* fail(const char* why, char** error) noexcept {
  if (error != nullptr) *error = strdup(why);
  return nullptr;
}

}  // namespace

char* notulen_parse(const char* bytes, size_t size, const char* file, char** error) {
  if (error != nullptr) *error = nullptr;
  if (bytes == nullptr && size > 0) return fail("no text was given", error);
  try {
    notulen::Options options;
    if (file != nullptr) options.file = file;
    const notulen::Result result = notulen::parse({bytes, size}, options);
    if (result.error) return fail(result.error->c_str(), error);
    std::string lines;
    for (const notulen::Document& document : result.documents) lines += notulen::to_json(document) + "\n";
    char* const out = strdup(lines.c_str());  // JSON holds no NUL
    return out != nullptr ? out : fail("needs more memory than there is", error);
  } catch (const std::bad_alloc&) {
    return fail("needs more memory than there is", error);
  } catch (const std::exception& trouble) {
    return fail(trouble.what(), error);
  }
}

char* notulen_schema(void) {
  try {
    return strdup(notulen::json_schema().c_str());
  } catch (const std::exception&) {
    return nullptr;
  }
}

const char* notulen_version(void) { return NOTULEN_VERSION; }

void notulen_free(char* text) { std::free(text); }
