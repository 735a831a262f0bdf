<?php
// Prints the position of the code that a proof belongs to, or "none".
// Standard input: the proof, then the verifiers of the set, one per line.
// Start: php verify.php < lines

function position_of(string $proof, array $verifiers): ?int
{
    if (!preg_match('/^[A-Za-z0-9_-]{43}$/D', $proof)) {
        return null;
    }
    $verifier = hash('sha256', base64_decode(strtr($proof, '-_', '+/')), true);
    foreach ($verifiers as $position => $stored) {
        if (hash_equals(base64_decode(strtr($stored, '-_', '+/')), $verifier)) {
            return $position;
        }
    }
    return null;
}

$verifiers = file('php://stdin', FILE_IGNORE_NEW_LINES);
$proof = array_shift($verifiers);
echo position_of($proof, $verifiers) ?? 'none', "\n";
