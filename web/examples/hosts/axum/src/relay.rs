//! Passes the elements' messages on to the service, together with who sends them. What the pages of
//! other sites send doesn't get here: see `main.rs`.

use axum::{
    BoxError, Json, Router,
    extract::{DefaultBodyLimit, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde::Deserialize;
use serde_json::{Value, json};
use tower_cookies::Cookies;
use tower_sessions::Session;

use crate::{Site, device::device_of, sessions::Proof};

/// The messages that a browser may post.
const POSTED: [&str; 13] = [
    "status",
    "enrol",
    "confirm",
    "check",
    "revoke",
    "challenge",
    "redeem",
    "explain",
    "recover",
    "approve",
    "finish",
    "stop",
    "dispute",
];

/// A little more than the longest message, in bytes.
const MAX_BYTES: usize = 18 * 1024;

pub fn routes() -> Router<Site> {
    let status = async |State(site): State<Site>, session: Session, cookies: Cookies| {
        pass("status", site, session, cookies, json!({})).await
    };
    let router = Router::new().route("/backup-codes/status", get(status));
    let router = POSTED.into_iter().fold(router, |router, name| {
        let message = async move |State(site), session, cookies, Json(message)| {
            pass(name, site, session, cookies, message).await
        };
        router.route(&format!("/backup-codes/{name}"), post(message))
    });
    router.layer(DefaultBodyLimit::max(MAX_BYTES))
}

/// Answers a message as the service does, or with 503 if the service is away.
async fn pass(
    name: &str,
    site: Site,
    session: Session,
    cookies: Cookies,
    message: Value,
) -> Response {
    let answer = forward(name, &site, &session, &cookies, message).await;
    let response = answer.unwrap_or_else(|error| {
        eprintln!("backup codes: {name}: {error}");
        (
            StatusCode::SERVICE_UNAVAILABLE,
            Json(json!({ "error": "unavailable" })),
        )
            .into_response()
    });
    ([(header::CACHE_CONTROL, "no-store")], response).into_response()
}

async fn forward(
    name: &str,
    site: &Site,
    session: &Session,
    cookies: &Cookies,
    message: Value,
) -> Result<Response, BoxError> {
    let sign_in = site.sessions.pending_sign_in(session).await?;
    let body = json!({
        "session": site.sessions.current(session).await?.map(|person| person.as_sent()),
        "pendingSignIn": sign_in.as_ref().map(|by| by.as_sent(device_of(cookies))),
        "message": message,
    });
    let response = site.service.ask(&["messages", name], &body).await?;
    let status = response.status();
    let wait = response.headers().get(header::RETRY_AFTER).cloned();
    let answer = response.bytes().await?;
    if let Some(by) = sign_in.filter(|_| name == "redeem" && status == StatusCode::OK) {
        // Before the answer leaves: a person whose code is used must have a session.
        let Redeemed { set } = serde_json::from_slice(&answer)?;
        site.sessions.finish(cookies, &by, Proof::Code(set)).await?;
    }
    let wait = wait.map(|seconds| [(header::RETRY_AFTER, seconds)]);
    let json = [(header::CONTENT_TYPE, "application/json")];
    Ok((status, json, wait, answer).into_response())
}

/// The part of the service's answer to `redeem` that a session needs.
#[derive(Deserialize)]
struct Redeemed {
    set: String,
}
