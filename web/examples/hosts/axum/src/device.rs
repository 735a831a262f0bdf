use time::Duration;
use tower_cookies::{Cookie, Cookies, cookie::SameSite};

use crate::random::random_name;

const NAME: &str = "device";

/// Gives the browser a name that nobody can guess. A browser that has signed in keeps its own
/// attempts, even if strangers have used up theirs.
pub fn name_device(cookies: &Cookies, is_secure: bool) {
    if device_of(cookies).is_some() {
        return;
    }
    let cookie = Cookie::build((NAME, random_name()))
        .path("/")
        .max_age(Duration::days(365))
        .http_only(true)
        .secure(is_secure)
        .same_site(SameSite::Lax);
    cookies.add(cookie.build());
}

/// The browser's name.
pub fn device_of(cookies: &Cookies) -> Option<String> {
    Some(cookies.get(NAME)?.value().to_owned())
}
