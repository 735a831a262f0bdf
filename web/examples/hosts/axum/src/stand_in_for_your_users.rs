//! Stands for your users, their passwords and their authenticator apps. Don't keep it: a real site
//! stores a hash of the password, limits how often somebody may guess, and computes the digits.

const ACCOUNT: &str = "ada@example.org";
const PASSWORD: &str = "correct horse";
const DIGITS: &str = "123456";

pub fn is_password(account: &str, password: &str) -> bool {
    account == ACCOUNT && password == PASSWORD
}

pub fn is_digits(digits: &str) -> bool {
    digits == DIGITS
}
