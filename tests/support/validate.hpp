#pragma once
// The output against its schema, by a validator that is not ours.

#include <string>

// What is wrong with the JSON, a line each; empty where it fulfils json_schema().
std::string schema_errors(const std::string& json);
