# Defines Botan::botan, the minimised static library, built once for each configuration and kept
# in the user's cache folder.
#
# Needs BOTAN_SOURCE, in the environment or the CMake cache: Botan's source tree or its tarball.
# Without it, CMake uses the tarball that the set-up scripts downloaded into the cache folder.

set(botan_project ${CMAKE_CURRENT_LIST_DIR})

if(DEFINED ENV{XDG_CACHE_HOME})
  set(cache_folder $ENV{XDG_CACHE_HOME}/backup-codes/botan)
else()
  set(cache_folder $ENV{HOME}/.cache/backup-codes/botan)
endif()
file(MAKE_DIRECTORY ${cache_folder})

function(find_botan_source out)
  if(DEFINED ENV{BOTAN_SOURCE})
    # In the cache, so that it is found again when the build reconfigures itself.
    set(BOTAN_SOURCE "$ENV{BOTAN_SOURCE}" CACHE PATH "Botan's source tree or tarball" FORCE)
  endif()
  set(source "${BOTAN_SOURCE}")
  if(NOT source)
    file(GLOB tarballs ${cache_folder}/botan-*.tar.xz)
    list(SORT tarballs COMPARE NATURAL ORDER DESCENDING)
    if(tarballs)
      list(GET tarballs 0 source)
    endif()
  endif()
  if(NOT source OR NOT EXISTS ${source})
    message(FATAL_ERROR "Botan's source is missing: set BOTAN_SOURCE to its folder or tarball "
                        "(3.13.0 or newer), or run ./scripts/generate once")
  endif()
  set(${out} ${source} PARENT_SCOPE)
endfunction()

# Sets `into` to the folder itself, or to the folder that the tarball unpacks to.
function(unpack_botan source into out)
  if(IS_DIRECTORY ${source})
    set(${out} ${source} PARENT_SCOPE)
    return()
  endif()
  file(ARCHIVE_EXTRACT INPUT ${source} DESTINATION ${into})
  file(GLOB folder ${into}/*/configure.py)
  if(NOT folder)
    message(FATAL_ERROR "${source} holds no Botan source tree")
  endif()
  cmake_path(GET folder PARENT_PATH folder)
  set(${out} ${folder} PARENT_SCOPE)
endfunction()

# One name for everything that determines the library's bytes.
function(botan_key source out)
  if(IS_DIRECTORY ${source})
    file(SHA256 ${source}/news.rst source_hash)
    set(source_hash "${source}:${source_hash}")
  else()
    file(SHA256 ${source} source_hash)
  endif()
  set(description "${source_hash};${CMAKE_CXX_COMPILER};${CMAKE_CXX_COMPILER_VERSION}")
  string(APPEND description ";${CMAKE_SYSTEM_NAME};${CMAKE_SYSTEM_PROCESSOR}")
  string(APPEND description ";${CMAKE_BUILD_TYPE};${CMAKE_CXX_FLAGS}")
  file(GLOB_RECURSE recipe LIST_DIRECTORIES false ${botan_project}/*)
  foreach(file IN LISTS recipe)
    file(SHA256 ${file} hash)
    string(APPEND description ";${hash}")
  endforeach()
  string(SHA256 key "${description}")
  string(SUBSTRING ${key} 0 16 key)
  set(${out} ${key} PARENT_SCOPE)
endfunction()

function(run_or_fail what)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "${what} failed:\n${output}")
  endif()
endfunction()

function(build_botan source prefix)
  # While this holds the lock, an existing folder is what an interrupted build left.
  file(GLOB abandoned ${cache_folder}/built-*.tmp)
  if(abandoned)
    file(REMOVE_RECURSE ${abandoned})
  endif()
  set(work ${prefix}.tmp)
  unpack_botan(${source} ${work}/source folder)
  message(STATUS "Building Botan from ${source}")
  run_or_fail(
    "Configuring Botan"
    ${CMAKE_COMMAND} -S ${botan_project} -B ${work}/build -G Ninja
    -DBOTAN_SOURCE=${folder} -DCMAKE_BUILD_TYPE=${CMAKE_BUILD_TYPE}
    -DCMAKE_TOOLCHAIN_FILE=${CMAKE_TOOLCHAIN_FILE} -DCMAKE_CXX_COMPILER=${CMAKE_CXX_COMPILER}
    -DCMAKE_CXX_FLAGS=${CMAKE_CXX_FLAGS})
  run_or_fail("Building Botan" ${CMAKE_COMMAND} --build ${work}/build)
  run_or_fail("Installing Botan" ${CMAKE_COMMAND} --install ${work}/build --prefix ${work}/install)
  # Renamed when it is complete, so that an interrupted build leaves nothing incomplete.
  file(RENAME ${work}/install ${prefix})
  file(REMOVE_RECURSE ${work})
endfunction()

find_botan_source(botan_source)
botan_key(${botan_source} botan_key)
set(botan_prefix ${cache_folder}/built-${botan_key})
file(LOCK ${cache_folder}/lock GUARD FILE TIMEOUT 1800)
if(NOT EXISTS ${botan_prefix})
  build_botan(${botan_source} ${botan_prefix})
endif()
file(LOCK ${cache_folder}/lock RELEASE)

set(botan_prefix ${botan_prefix} PARENT_SCOPE)
add_library(Botan::botan STATIC IMPORTED GLOBAL)
set_target_properties(
  Botan::botan PROPERTIES IMPORTED_LOCATION ${botan_prefix}/lib/libbotan.a
                          INTERFACE_INCLUDE_DIRECTORIES ${botan_prefix}/include)
