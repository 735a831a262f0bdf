# Writes the hash of the module into the script with which the loader checks the module.
# Needs: -Dmodule=<backup-codes.wasm> -Doutput=<module-hash.js>

file(SHA256 ${module} hash)
file(WRITE ${output} "export const moduleHash = '${hash}';\n")
