// Prints the position of the code that a proof belongs to, or "none".
// Standard input: the proof, then the verifiers of the set, one per line.
// Start: java Verify.java < lines

import java.io.*;
import java.security.*;
import java.util.*;

class Verify {
    static OptionalInt positionOf(String proof, List<String> verifiers)
            throws NoSuchAlgorithmException {
        if (!proof.matches("[A-Za-z0-9_-]{43}")) return OptionalInt.empty();
        var base64url = Base64.getUrlDecoder();
        var verifier = MessageDigest.getInstance("SHA-256").digest(base64url.decode(proof));
        for (int position = 0; position < verifiers.size(); position++) {
            var stored = base64url.decode(verifiers.get(position));
            if (MessageDigest.isEqual(verifier, stored)) return OptionalInt.of(position);
        }
        return OptionalInt.empty();
    }

    public static void main(String[] arguments) throws NoSuchAlgorithmException {
        var lines = new BufferedReader(new InputStreamReader(System.in)).lines().toList();
        var position = positionOf(lines.get(0), lines.subList(1, lines.size()));
        System.out.println(position.isPresent() ? position.getAsInt() : "none");
    }
}
