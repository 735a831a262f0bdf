# Writes NOTICES.txt with the licences of everything that is linked into the module. Each licence
# comes from where the code came from, so that it matches the build.

set(emscripten_root ${EMSCRIPTEN_ROOT_PATH})
set(notices ${CMAKE_CURRENT_BINARY_DIR}/NOTICES.txt)
file(WRITE ${notices} "Notices of the software that is linked into backup-codes.wasm and backup-codes.js.\n")

function(append_notice name file)
  file(READ ${file} text)
  file(APPEND ${notices} "\n\n==== ${name} ====\n\n${text}")
endfunction()

append_notice("Botan" ${botan_prefix}/license.txt)
if(EXISTS ${emscripten_root}/LICENSE)
  append_notice("Emscripten" ${emscripten_root}/LICENSE)
  append_notice("libc++, libc++abi, libunwind, compiler-rt"
                ${emscripten_root}/system/lib/libcxx/LICENSE.TXT)
else()
  # Debian's package keeps its licences in one file, except musl's.
  append_notice("Emscripten, libc++, libc++abi, libunwind, compiler-rt"
                /usr/share/doc/emscripten/copyright)
endif()
append_notice("musl" ${emscripten_root}/system/lib/libc/musl/COPYRIGHT)
