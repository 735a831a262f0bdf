<?php

/** Stands in for your users and your check of their second factor. Keep nothing of it. */

declare(strict_types=1);

const THE_ONLY_USER = 'ada@example.org';

function is_right_password(string $account, string $password): bool
{
    return $account === THE_ONLY_USER && hash_equals('correct horse', $password);
}

/** Your check of the digits from an authenticator app. */
function are_right_digits(string $account, string $digits): bool
{
    return $account === THE_ONLY_USER && hash_equals('123456', $digits);
}
