/* The C interface of notulen, for other languages: text in, JSON out. Thread-safe; keeps no state.
 *
 *   char *error = NULL;
 *   char *json = notulen_parse(bytes, size, "notulen.txt", &error);
 *   if (json == NULL) ... error says why, in one line of UTF-8 ...
 *   notulen_free(json); notulen_free(error);
 */
#ifndef NOTULEN_H
#define NOTULEN_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Reads minutes: `size` bytes in any encoding the program knows. `file` goes in `document.file`; may be NULL.
 * Returns JSON Lines, an object after `notulen_schema()` for each meeting, each line ended by LF, the whole by NUL.
 * On an error returns NULL and, where `error` is not NULL, sets it to a line that says why. The caller frees both. */
char *notulen_parse(const char *bytes, size_t size, const char *file, char **error);

/* The JSON Schema of each object. The caller frees it. NULL when there is no memory. */
char *notulen_schema(void);

/* "0.1.0"; not to be freed. */
const char *notulen_version(void);

/* Frees what the functions above returned. NULL is allowed. */
void notulen_free(char *text);

#ifdef __cplusplus
}
#endif

#endif
