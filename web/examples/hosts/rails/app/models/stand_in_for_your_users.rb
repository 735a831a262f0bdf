# frozen_string_literal: true

# Stands in for your users and your check of their second factor. Keep nothing of it.
module StandInForYourUsers
  ACCOUNT = 'ada@example.org'

  def self.password?(account, password)
    account == ACCOUNT && ActiveSupport::SecurityUtils.secure_compare(password.to_s, 'correct horse')
  end

  # Your check of the digits from an authenticator app.
  def self.digits?(account, digits)
    account == ACCOUNT && ActiveSupport::SecurityUtils.secure_compare(digits.to_s, '123456')
  end
end
