# frozen_string_literal: true

# Stands in for your users and your check of their second factor. Keep nothing of it.
module StandInForYourUsers
  ACCOUNT = 'ada@example.org'

  def self.password?(account, password)
    account == ACCOUNT && same?(password, 'correct horse')
  end

  # Your check of the digits from an authenticator app.
  def self.digits?(account, digits)
    account == ACCOUNT && same?(digits, '123456')
  end

  def self.same?(typed, right)
    ActiveSupport::SecurityUtils.secure_compare(typed.to_s, right)
  end
  private_class_method :same?
end
