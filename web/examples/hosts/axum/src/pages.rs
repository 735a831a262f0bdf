//! The few pages around the relay. They stand for your own site.

use askama::Template;
use axum::{
    BoxError, Form, Json, Router,
    extract::State,
    http::{StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
    routing::{get, post},
};
use serde::Deserialize;
use tower_cookies::Cookies;
use tower_sessions::Session;

use crate::{
    Site,
    device::{device_of, name_device},
    sessions::{Proof, Purpose, SignIn},
    stand_in_for_your_users::{is_digits, is_password},
};

type Result<T> = std::result::Result<T, Failure>;

pub fn routes() -> Router<Site> {
    Router::new()
        .route("/", get(account))
        .route("/sign-in", get(sign_in_page).post(sign_in))
        .route("/second-step", get(second_step_page).post(second_step))
        .route("/step-up", post(step_up))
        .route("/step-up-by-code", post(step_up_by_code))
        .route("/sign-out", post(sign_out))
}

#[derive(Template)]
#[template(path = "account.html.jinja")]
struct AccountPage<'a> {
    account: &'a str,
}

#[derive(Template)]
#[template(path = "sign-in.html.jinja")]
struct SignInPage {
    problem: &'static str,
}

#[derive(Template)]
#[template(path = "second-step.html.jinja")]
struct SecondStepPage {
    problem: &'static str,
}

#[derive(Deserialize)]
struct Name {
    name: String,
    password: String,
}

#[derive(Deserialize)]
struct Digits {
    digits: String,
}

#[derive(Deserialize)]
struct Password {
    password: String,
}

async fn account(State(site): State<Site>, session: Session) -> Result<Response> {
    match site.sessions.current(&session).await? {
        Some(person) => show(AccountPage {
            account: &person.account,
        }),
        None => Ok(Redirect::to("/sign-in").into_response()),
    }
}

async fn sign_in_page(State(site): State<Site>, cookies: Cookies) -> Result<Response> {
    name_device(&cookies, site.is_secure);
    show(SignInPage { problem: "" })
}

async fn sign_in(
    State(site): State<Site>,
    session: Session,
    Form(given): Form<Name>,
) -> Result<Response> {
    if !is_password(&given.name, &given.password) {
        return show(SignInPage {
            problem: "That name and password don’t match.",
        });
    }
    site.sessions.begin_sign_in(&session, &given.name).await?;
    Ok(Redirect::to("/second-step").into_response())
}

async fn second_step_page(State(site): State<Site>, session: Session) -> Result<Response> {
    match signing_in(&site, &session).await? {
        Some(_) => show(SecondStepPage { problem: "" }),
        None => Ok(Redirect::to("/sign-in").into_response()),
    }
}

async fn second_step(
    State(site): State<Site>,
    session: Session,
    cookies: Cookies,
    Form(given): Form<Digits>,
) -> Result<Response> {
    let Some(sign_in) = signing_in(&site, &session).await? else {
        return Ok(Redirect::to("/sign-in").into_response());
    };
    if !is_digits(&given.digits) {
        return show(SecondStepPage {
            problem: "That isn’t the right code.",
        });
    }
    site.sessions
        .finish(&cookies, &sign_in, Proof::Factor)
        .await?;
    // The person is signed in, whether or not the service is there to hear of it.
    let device = device_of(&cookies);
    let told = site
        .service
        .signed_in_otherwise(&sign_in.account, device.as_deref());
    if let Err(error) = told.await {
        eprintln!("signed in otherwise: {error}");
    }
    Ok(Redirect::to("/").into_response())
}

/// The person who is between the password and the second factor.
async fn signing_in(site: &Site, session: &Session) -> Result<Option<SignIn>> {
    let sign_in = site.sessions.pending_sign_in(session).await?;
    Ok(sign_in.filter(|it| it.purpose == Purpose::SignIn))
}

async fn step_up(
    State(site): State<Site>,
    session: Session,
    Json(given): Json<Digits>,
) -> Result<StatusCode> {
    let Some(person) = site.sessions.current(&session).await? else {
        return Ok(StatusCode::UNAUTHORIZED);
    };
    if !is_digits(&given.digits) {
        return Ok(StatusCode::FORBIDDEN);
    }
    site.sessions.step_up(&session, person).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn step_up_by_code(
    State(site): State<Site>,
    session: Session,
    Json(given): Json<Password>,
) -> Result<StatusCode> {
    let Some(person) = site.sessions.current(&session).await? else {
        return Ok(StatusCode::UNAUTHORIZED);
    };
    if !is_password(&person.account, &given.password) {
        return Ok(StatusCode::FORBIDDEN);
    }
    site.sessions
        .begin_step_up(&session, &person.account)
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn sign_out(session: Session) -> Result<Redirect> {
    session.flush().await?;
    Ok(Redirect::to("/sign-in"))
}

fn show(page: impl Template) -> Result<Response> {
    Ok(([(header::CACHE_CONTROL, "no-store")], Html(page.render()?)).into_response())
}

/// An error that a person can do nothing about. The log says which.
struct Failure(BoxError);

impl<E: Into<BoxError>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        eprintln!("site: {}", self.0);
        (
            StatusCode::INTERNAL_SERVER_ERROR,
            "Something went wrong. Try again.",
        )
            .into_response()
    }
}
