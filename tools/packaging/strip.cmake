# Debug information is most of a static library, and of no use in a package.
file(GLOB_RECURSE ARCHIVES ${CPACK_TEMPORARY_DIRECTORY}/*.a)
foreach(ARCHIVE ${ARCHIVES})
  execute_process(COMMAND strip --strip-debug ${ARCHIVE} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
