//! A site with backup codes on axum.
//!
//! `relay.rs` passes the elements' messages on to `backup-codes server serve`, and `sessions.rs`
//! says who is signed in. The other files stand for your own site.
//!
//! Settings, all from the environment:
//!
//! - `PORT`: listens on 127.0.0.1 at this port, 8080 by default
//! - `SERVICE_URL`: where the service is, `http://127.0.0.1:8787` by default
//! - `SERVICE_KEY`: the key of your tenant, as in the service's `BACKUP_CODES_KEYS`
//! - `STATIC`: the folder that `browser/build.js` has made, `./static` by default
//! - `STEP_UP_SECONDS`: how long a session stays stepped up, 600 by default
//! - `INSECURE_COOKIES`: `yes` if browsers reach the site by http, as when you try it

mod device;
mod pages;
mod random;
mod relay;
mod service;
mod sessions;
mod stand_in_for_your_users;

use std::env;

use axum::{BoxError, Router, http::HeaderValue, http::header};
use time::Duration;
use tokio::net::TcpListener;
use tower_http::{csrf::CsrfLayer, services::ServeDir, set_header::SetResponseHeaderLayer};

use crate::{service::Service, sessions::Sessions};

/// What pages may do: run the site's own scripts and WebAssembly, and nothing else.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; \
     style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'",
);

/// What every request needs.
#[derive(Clone)]
struct Site {
    service: Service,
    sessions: Sessions,
    is_secure: bool,
}

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let is_secure = setting("INSECURE_COOKIES", "no") != "yes";
    let step_up_time = Duration::seconds(setting("STEP_UP_SECONDS", "600").parse()?);
    let address = setting("SERVICE_URL", "http://127.0.0.1:8787");
    let site = Site {
        service: Service::new(&address, setting("SERVICE_KEY", ""))?,
        sessions: Sessions::new(is_secure, step_up_time),
        is_secure,
    };
    let app = Router::new()
        .merge(relay::routes())
        .merge(pages::routes())
        .nest_service("/static", ServeDir::new(setting("STATIC", "static")))
        .layer(site.sessions.layer())
        .layer(SetResponseHeaderLayer::overriding(
            header::CONTENT_SECURITY_POLICY,
            POLICY,
        ))
        .layer(SetResponseHeaderLayer::overriding(
            header::X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        ))
        // Refuses what the pages of other sites send.
        // https://docs.rs/tower-http/latest/tower_http/csrf/
        .layer(CsrfLayer::new())
        .with_state(site);

    let listener = TcpListener::bind(format!("127.0.0.1:{}", setting("PORT", "8080"))).await?;
    println!("The site is at http://{}", listener.local_addr()?);
    axum::serve(listener, app).await?;
    Ok(())
}

fn setting(name: &str, otherwise: &str) -> String {
    env::var(name).unwrap_or_else(|_| otherwise.to_owned())
}
