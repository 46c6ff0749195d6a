const russian = `без более бы был была были было быть вам вами вас ваш вдруг ведь вместо вместе весь во вот впрочем все
всего всегда всех всем всеми вся где даже для до другой другие его ее ей ему если есть еще же за зато здесь из или им
ими иногда их как какая какой каких кем когда конечно кого кому которая которые который которого которых кроме кто куда
ли либо лишь лучше между меня менее меньше много может можно мне мной мои мой мы на над надо наконец нам нами нас наш
наша наше наши нашей нашего нашим наших не него нее ней нельзя нет ни нибудь никогда ним ними них ничего но ну об обычно
обо один одна одно однако она они оно опять от ото очень перед по под пока поэтому почти после потом потому почему при
про просто против раз разве раньше сам сами самих свой своя свои свое своего своей своих своим своими себе себя сейчас
сколько сначала снова со совсем сразу среди сюда так такая также такие такой таких там тебе тебя тем теперь то тобой
тогда того тоже той только том тому тот точно три тут ты уж уже хоть хотя чаще чего чей через чем через что чтоб чтобы
чуть эта эти этим этих это этого этой этом этому этот эту два две двух трех четыре пять день дня дней неделя недели
недель неделю месяц месяца месяце год года году снова вовремя заранее около сам сама само часть ряд лет вскоре друг
друга всё-таки из-за из-под по-прежнему`;

const english = `about after again all also and any are because been before being both but can could did does doing
done down each few for from further had has have having her here hers him his how into its itself just less more most
much must not now off once only other our ours out over own same she should some still such than that the their theirs
them then there these they this those through too under until very was were what when where which while who whom why
will with would you your yours day days week weeks month year`;

/** Words without a meaning of their own, in small letters, ё written as е. */
export const stopWords: ReadonlySet<string> = new Set(
  `${russian} ${english}`.replaceAll('ё', 'е').split(/\s+/),
);
