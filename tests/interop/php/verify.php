<?php
// Tells for each line {"phc", "code"} of standard input whether password_verify()
// accepts the code: one line `true` or `false`.

declare(strict_types=1);

if (!in_array('argon2id', password_algos(), true)) {
    fwrite(STDERR, "this PHP has no Argon2id; Debian's php-cli has\n");
    exit(2);
}

while (($line = fgets(STDIN)) !== false) {
    $pair = json_decode($line, true, 2, JSON_THROW_ON_ERROR);
    echo password_verify($pair['code'], $pair['phc']) ? "true\n" : "false\n";
}
