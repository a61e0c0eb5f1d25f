# The generated class builds its tables in a static object before main() begins, in every command of
# the program. This moves them to the first time that a lexer or parser is made.
file(READ "${SOURCE}" text)
set(definition "${CLASS}::Initializer ${CLASS}::_init;")
string(REGEX MATCH "${CLASS}::${CLASS}\\([A-Za-z]+ \\*input\\) : [A-Za-z]+\\(input\\) {" constructor
             "${text}")
string(FIND "${text}" "${definition}" found)
if(found EQUAL -1 OR constructor STREQUAL "")
  message(FATAL_ERROR "${SOURCE} is not as ANTLR 4.7.2 writes it")
endif()
string(REPLACE "${definition}" "" text "${text}")
string(REPLACE "${constructor}" "${constructor}\n  static Initializer tables;" text "${text}")
file(WRITE "${SOURCE}" "${text}")
