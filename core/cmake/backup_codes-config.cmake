# Defines backup_codes::backup_codes. The package brings its own minimised Botan.
get_filename_component(_backup_codes_botan "${CMAKE_CURRENT_LIST_DIR}/../../backup_codes/botan" ABSOLUTE)
if(NOT TARGET Botan::botan)
  add_library(Botan::botan STATIC IMPORTED)
  set_target_properties(
    Botan::botan PROPERTIES IMPORTED_LOCATION ${_backup_codes_botan}/lib/libbotan.a
                            INTERFACE_INCLUDE_DIRECTORIES ${_backup_codes_botan}/include)
endif()
unset(_backup_codes_botan)
include("${CMAKE_CURRENT_LIST_DIR}/backup_codes-targets.cmake")
