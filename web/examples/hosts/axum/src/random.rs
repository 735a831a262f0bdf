use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

/// A name that nobody can guess: 32 random bytes in base64url.
pub fn random_name() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}
