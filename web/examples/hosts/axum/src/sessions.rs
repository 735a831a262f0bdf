//! Who is signed in, and who is signing in.
//!
//! The password starts a session that holds a [`SignIn`] and nothing else, and reserves a second
//! one. The code or the digits make that second one the person's session. Only then does the
//! browser get its ID, so nobody can have planted it. A browser that loses this answer still has
//! the ID of the first session, which leads to the second one each time that it asks again.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime, format_description::well_known::Rfc3339, serde::rfc3339};
use tower_cookies::{Cookie, Cookies, cookie::SameSite};
use tower_sessions::{
    Expiry, MemoryStore, Session, SessionManagerLayer,
    session::{Error, Id},
};

use crate::random::random_name;

/// How long a session lasts after it has last changed.
const LIFETIME: Duration = Duration::hours(12);

/// How long a person may take from the password to the code.
const SIGN_IN_TIME: Duration = Duration::minutes(15);

/// How long after the code the browser may ask again, if the answer was lost. The service answers
/// the same for as long.
const REPEAT_TIME: Duration = Duration::minutes(5);

const COOKIE: &str = "id";

// What a session holds.
const PERSON: &str = "person";
/// Every session that a sign-in leads to has it. A session that has ended hasn't, so a repeat
/// doesn't bring it back.
const RESERVED: &str = "reserved";
const SIGN_IN: &str = "sign-in";

/// What a person has given beyond the password: another factor, or a code of the set with this ID.
#[derive(Clone, Deserialize, Serialize)]
pub enum Proof {
    Factor,
    Code(String),
}

/// A signed-in person.
#[derive(Deserialize, Serialize)]
pub struct Person {
    pub account: String,
    /// What the service knows the session by. The cookie's value stays secret.
    id: String,
    #[serde(with = "rfc3339")]
    started_at: OffsetDateTime,
    stepped_up: Option<(Proof, OffsetDateTime)>,
    /// The ID of the last sign-in that ended here.
    sign_in: Option<String>,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    SignIn,
    StepUp,
}

/// A person whose password was right.
#[derive(Deserialize, Serialize)]
pub struct SignIn {
    pub account: String,
    pub purpose: Purpose,
    id: String,
    began: OffsetDateTime,
    /// The session that it leads to, by the value of its cookie.
    leads_to: String,
    /// What the service will know that session by, if it is a new one.
    session_id: String,
}

/// Keeps sessions. It forgets them when the site ends, unless you give it a store in your
/// database.
#[derive(Clone)]
pub struct Sessions {
    store: Arc<MemoryStore>,
    is_secure: bool,
    step_up_time: Duration,
}

impl Sessions {
    pub fn new(is_secure: bool, step_up_time: Duration) -> Self {
        Self {
            store: Arc::default(),
            is_secure,
            step_up_time,
        }
    }

    /// Gives each request its [`Session`].
    pub fn layer(&self) -> SessionManagerLayer<MemoryStore> {
        SessionManagerLayer::new(MemoryStore::clone(&self.store))
            .with_name(COOKIE)
            .with_same_site(SameSite::Lax)
            .with_secure(self.is_secure)
            .with_expiry(Expiry::OnInactivity(LIFETIME))
    }

    /// The signed-in person.
    pub async fn current(&self, session: &Session) -> Result<Option<Person>, Error> {
        let mut person: Option<Person> = session.get(PERSON).await?;
        if let Some(person) = &mut person {
            let is_recent = |at| OffsetDateTime::now_utc() - at < self.step_up_time;
            person.stepped_up = person.stepped_up.take().filter(|(_, at)| is_recent(*at));
        }
        Ok(person)
    }

    /// The person who is signing in or stepping up.
    pub async fn pending_sign_in(&self, session: &Session) -> Result<Option<SignIn>, Error> {
        let Some(sign_in) = session.get::<SignIn>(SIGN_IN).await? else {
            return Ok(None);
        };
        let target = self.find(&sign_in.leads_to);
        let has_ended = target.get_value(RESERVED).await?.is_none();
        let person: Option<Person> = target.get(PERSON).await?;
        let is_repeat = person.is_some_and(|it| it.sign_in.as_ref() == Some(&sign_in.id));
        let mut until = sign_in.began + SIGN_IN_TIME;
        if is_repeat {
            until += REPEAT_TIME;
        }
        let is_late = OffsetDateTime::now_utc() > until;
        Ok(Some(sign_in).filter(|_| !has_ended && !is_late))
    }

    /// For a person whose password was right. The browser's former session ends.
    pub async fn begin_sign_in(&self, session: &Session, account: &str) -> Result<(), Error> {
        let expiry = Some(Expiry::OnInactivity(SIGN_IN_TIME + REPEAT_TIME));
        let reserved = Session::new(None, self.store.clone(), expiry);
        reserved.insert(RESERVED, true).await?;
        reserved.save().await?;

        session.clear().await;
        session.cycle_id().await?;
        session.set_expiry(expiry);
        let sign_in = SignIn::new(account, Purpose::SignIn, reserved.id());
        session.insert(SIGN_IN, sign_in).await
    }

    /// For a signed-in person who has typed the password once more.
    pub async fn begin_step_up(&self, session: &Session, account: &str) -> Result<(), Error> {
        let sign_in = SignIn::new(account, Purpose::StepUp, session.id());
        session.insert(SIGN_IN, sign_in).await
    }

    /// Signs in the person, or steps up their session. However often it is called for a sign-in,
    /// it makes one session.
    ///
    /// `sign_in` comes from [`Self::pending_sign_in`].
    pub async fn finish(
        &self,
        cookies: &Cookies,
        sign_in: &SignIn,
        proof: Proof,
    ) -> Result<(), Error> {
        let session = self.find(&sign_in.leads_to);
        let person: Option<Person> = session.get(PERSON).await?;
        let mut person = person.unwrap_or_else(|| Person::new(sign_in));
        if person.sign_in.as_ref() != Some(&sign_in.id) {
            person.sign_in = Some(sign_in.id.clone());
            person.stepped_up = Some((proof, OffsetDateTime::now_utc()));
        }
        session.insert(PERSON, person).await?;
        session.save().await?;
        cookies.add(self.cookie(&sign_in.leads_to));
        Ok(())
    }

    /// For a signed-in person who has given the second factor once more.
    pub async fn step_up(&self, session: &Session, mut person: Person) -> Result<(), Error> {
        person.stepped_up = Some((Proof::Factor, OffsetDateTime::now_utc()));
        session.insert(PERSON, person).await
    }

    /// A session that need not be the browser's.
    fn find(&self, id: &str) -> Session {
        let id = id.parse().ok();
        Session::new(id, self.store.clone(), Some(Expiry::OnInactivity(LIFETIME)))
    }

    /// The same cookie as that of the layer.
    fn cookie(&self, id: &str) -> Cookie<'static> {
        Cookie::build((COOKIE, id.to_string()))
            .path("/")
            .max_age(LIFETIME)
            .http_only(true)
            .secure(self.is_secure)
            .same_site(SameSite::Lax)
            .build()
    }
}

impl Person {
    fn new(sign_in: &SignIn) -> Self {
        Self {
            account: sign_in.account.clone(),
            id: sign_in.session_id.clone(),
            started_at: OffsetDateTime::now_utc(),
            stepped_up: None,
            sign_in: None,
        }
    }

    /// The session as the service reads it.
    pub fn as_sent(&self) -> Value {
        let mut sent = json!({
            "account": self.account,
            "id": self.id,
            "steppedUp": false,
            "startedAt": self.started_at.format(&Rfc3339).ok(),
        });
        match &self.stepped_up {
            None => {}
            Some((Proof::Factor, _)) => sent["steppedUp"] = json!("factor"),
            Some((Proof::Code(set), _)) => {
                sent["steppedUp"] = json!("code");
                sent["codeSet"] = json!(set);
            }
        }
        sent
    }
}

impl SignIn {
    fn new(account: &str, purpose: Purpose, leads_to: Option<Id>) -> Self {
        Self {
            account: account.to_owned(),
            purpose,
            id: random_name(),
            began: OffsetDateTime::now_utc(),
            leads_to: leads_to.map(|id| id.to_string()).unwrap_or_default(),
            session_id: random_name(),
        }
    }

    /// The sign-in as the service reads it, with the browser's name.
    pub fn as_sent(&self, device: Option<String>) -> Value {
        let mut sent = json!({
            "account": self.account,
            "id": self.id,
            "purpose": self.purpose,
        });
        if let Some(device) = device {
            sent["device"] = json!(device);
        }
        sent
    }
}
